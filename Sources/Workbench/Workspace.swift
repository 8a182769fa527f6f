public import ChineseText
internal import Foundation
public import Matching
internal import Programme
public import Reporting
public import SupplyDemand
internal import Synchronization

/// The records of a store and everything that answers questions on them.
public struct Workspace: Sendable {
  /// The records.
  public private(set) var records: Records
  /// What is known of industries and words.
  public let knowledge: MatchingKnowledge
  /// Cuts texts into terms; its lexicon holds the needs' labels too.
  public let analyzer: TextAnalyzer
  /// Resolves the names that people give to pilot cities.
  public let cityNames: CityNameResolver
  /// What the year's notice asks for.
  public let notice: Notice
  /// Which names are one unit's.
  let units: UnitResolver
  /// Where the index is kept; nil when the records aren't stored.
  private let snapshots: SnapshotFile?

  /// A workspace.
  ///
  /// - Parameters:
  ///   - records: The records.
  ///   - knowledge: What the program knows.
  ///   - units: The units that staff keep.
  ///   - snapshots: Where the index is kept; nil when it isn't.
  public init(records: Records, knowledge: Knowledge, units: [KnownUnit] = [], snapshots: SnapshotFile? = nil) {
    self.units = UnitResolver(societies: knowledge.societies, units: units)
    self.snapshots = snapshots
    let needs = records.cities.flatMap(\.needs)
    self.records = records
    self.knowledge = knowledge.matching
    notice = knowledge.notice
    analyzer = knowledge.analyzer(terms: needs.flatMap { [$0.text, $0.label] + $0.parts })
    cityNames = CityNameResolver(cities: records.cities, normalizer: knowledge.normalizer, pinyin: knowledge.pinyin)
  }

  /// The same workspace with other records, of the same cities: what their labels mean to the lexicon stays.
  public func replacing(_ records: Records) -> Workspace {
    var workspace = self
    workspace.records = records
    workspace.records.cities = self.records.cities
    return workspace
  }

  /// A matcher over the records.
  ///
  /// - Parameters:
  ///   - embeddings: Where a neural model's vectors come from; nil to do without.
  ///   - queries: What will be asked besides the needs of the cities.
  ///   - usesReadings: Whether hand-made readings of labels are used.
  ///   - width: How many tasks may work at a time; nil for as many as there are processors.
  /// - Returns: The matcher.
  public func matcher(
    embeddings: EmbeddedTexts? = nil, queries: [String] = [], usesReadings: Bool = true,
    width: Int? = nil
  ) async -> Matcher {
    var table: EmbeddingTable?
    if let embeddings {
      let texts = Matcher.texts(
        toEmbed: records, queries: queries, knowledge: knowledge, analyzer: analyzer)
      table = await embeddings.table(passages: texts.passages, queries: texts.queries)
    }
    return await Matcher.build(
      records, knowledge: knowledge, analyzer: analyzer, cityNames: cityNames, embeddings: table,
      usesReadings: usesReadings, snapshots: snapshots,
      width: width ?? ProcessInfo.processInfo.activeProcessorCount)
  }

  /// Where reports look up names and texts, those of a team that isn't stored included; with a matcher also the words that
  /// explain reasons by meaning.
  public func directory(with team: ServiceTeam? = nil, explainedBy matcher: Matcher? = nil) -> RecordDirectory {
    var records = records
    if let team, !records.teams.contains(team) { records.teams.append(team) }
    var directory = RecordDirectory(records: records, taxonomy: knowledge.taxonomy)
    if let matcher {
      let needs = Dictionary(records.cities.flatMap(\.needs).map { ($0.id, $0) }) { first, _ in first }
      // Reasons of one page are of a few needs: their vocabularies are asked for again and again.
      let known = Mutex<[(need: IndustryNeed.ID, vocabulary: NeedVocabulary)]>([])
      directory.kindredWords = { term, id in
        guard let need = needs[id] else { return [] }
        let vocabulary =
          known.withLock { $0.first { $0.need == id }?.vocabulary }
          ?? {
            let vocabulary = matcher.vocabulary(of: need)
            known.withLock { $0 = Array(([(id, vocabulary)] + $0).prefix(Self.vocabularyCount)) }
            return vocabulary
          }()
        return matcher.kindredWords(of: term, in: vocabulary, limit: Self.kindredWordCount)
      }
    }
    return directory
  }

  /// How many needs' vocabularies are kept: no city has more needs.
  private static let vocabularyCount = 64

  /// How many words explain a reason by meaning.
  private static let kindredWordCount = 2

  /// The city that people call `name`.
  ///
  /// - Throws: `WorkbenchError` when it is none, or could be several.
  public func city(_ name: String) throws(WorkbenchError) -> PilotCity {
    guard !records.cities.isEmpty else { throw WorkbenchError.nothingImported("pilot cities") }
    func names(_ ids: [PilotCity.ID]) -> [String] {
      records.cities.filter { ids.contains($0.id) }.map(\.name)
    }
    switch cityNames.resolve(name) {
    case .city(let id):
      if let city = records.cities.first(where: { $0.id == id }) { return city }
      throw WorkbenchError.unknownCity(name, candidates: [])
    case .ambiguous(let ids): throw WorkbenchError.ambiguousCity(name, candidates: names(ids))
    case .unknown(let nearest): throw WorkbenchError.unknownCity(name, candidates: names(nearest))
    }
  }

  /// The need of a city with an identity, or with a text or label.
  ///
  /// - Throws: `WorkbenchError.unknownNeed`.
  public func need(_ name: String, of city: PilotCity) throws(WorkbenchError) -> IndustryNeed {
    let wanted = analyzer.normalized(name)
    let found =
      city.needs.first { $0.id.text == name }
      ?? city.needs.first { [$0.text, $0.label].map(analyzer.normalized).contains(wanted) }
    guard let found else {
      throw WorkbenchError.unknownNeed(name, city: city.name, needs: city.needs.map { "\($0.id) \($0.text)" })
    }
    return found
  }

  /// Which records of `kind` are of a province; 江苏, 江苏省 and 江苏无锡 are one, told by two characters. Projects are of the
  /// province of their city; open sources are of none.
  ///
  /// - Throws: `WorkbenchError.unknownRegion` when none of `kind` is.
  public func records(of kind: SupplyKind, inRegion region: String) throws(WorkbenchError)
    -> @Sendable (RecordReference) -> Bool
  {
    let regions: [(String, String)] =
      switch kind {
      case .experts: records.experts.map { ($0.id.text, $0.region) }
      case .achievements: records.achievements.map { ($0.id.text, $0.region) }
      case .teams: records.teams.map { ($0.id.text, $0.region) }
      case .projects: records.projects.map { ($0.id.text, self.region(ofCity: $0.city)) }
      case .openSources: []
      }
    let wanted = Set(regions.filter { !$1.isEmpty && $1.prefix(2) == region.prefix(2) }.map(\.0))
    guard !wanted.isEmpty else {
      let known = Set(regions.map(\.1)).subtracting([""]).sorted()
      throw WorkbenchError.unknownRegion(region, kind: kind.rawValue, known: known)
    }
    return { $0.kind == kind.recordKind && wanted.contains($0.id) }
  }

  /// The province of a pilot city, however its name is written; the name itself when it is none.
  public func region(ofCity name: String) -> String {
    guard !name.isEmpty, case .city(let id) = cityNames.resolve(name),
      let province = records.cities.first(where: { $0.id == id })?.division?.province
    else { return name }
    return province
  }

  /// The team with an identity or a name, or the only one whose name holds it.
  ///
  /// - Throws: `WorkbenchError.unknownTeam`.
  public func team(_ name: String) throws(WorkbenchError) -> ServiceTeam {
    if let team = records.teams.first(where: { $0.id.text == name || $0.name == name }) { return team }
    let wanted = analyzer.normalized(name)
    let candidates = records.teams.filter { analyzer.normalized($0.name).contains(wanted) }
    guard candidates.count == 1 else {
      throw WorkbenchError.unknownTeam(name, candidates: candidates.map { "\($0.id) \($0.name)" })
    }
    return candidates[0]
  }
}
