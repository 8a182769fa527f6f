import ChineseText
import Matching
import Reporting
import SupplyDemand
import Workbench

/// What a search finds: cities by any of their names, needs, and records of every kind.
struct SearchPage {
  /// The records of one kind that were found.
  struct Section {
    let name: String
    let hits: [Hit]
    /// Where all that are found stand; nil when these are all.
    let morePath: String?
  }

  /// A record that was found.
  struct Hit {
    let hitName: String
    let path: String
    let detail: String?
  }

  /// A need that means what was asked.
  struct NeedHit {
    let label: String
    let city: String
    let path: String
  }

  let query: String
  let isAsked: Bool
  let sections: [Section]
  let needs: [NeedHit]
  let hasNeeds: Bool
  let isEmpty: Bool
  /// The pages that answer the query as a question.
  let askPaths: [Choice]

  /// How many records of a kind are shown, and how many needs.
  private static let (hitLimit, needLimit) = (10, 20)

  init(call: PageCall) {
    let query = call.text("q") ?? ""
    self.query = query
    isAsked = !query.isEmpty
    let cities = query.isEmpty ? [] : Self.cities(query, call)
    var sections = cities.isEmpty ? [] : [Section(name: RecordKind.cities.name(in: .zh), hits: cities, morePath: nil)]
    if !query.isEmpty {
      let exact = call.edition.answers.matcher.record(withID: query).map { [$0] } ?? []
      for kind in [RecordKind.teams, .demands, .experts, .achievements] + RecordKind.banks {
        let found = call.edition.answers.search(
          query, in: [kind], limit: Self.hitLimit, disclosure: call.visitor.disclosure
        ).hits.map(\.record)
        let named = Self.named(query, kind, call)
        var seen: Set<RecordReference> = []
        let hits = (exact.filter { $0.kind == kind } + named + found).filter { seen.insert($0).inserted }
          .prefix(Self.hitLimit)
        guard !hits.isEmpty else { continue }
        let more = "/\(kind.rawValue)?" + QueryItems.encoded([("q", query)])
        sections.append(
          Section(
            name: kind.name(in: .zh), hits: hits.map { Self.hit($0, call) },
            morePath: hits.count == Self.hitLimit ? more : nil))
      }
    }
    self.sections = sections
    needs = query.isEmpty ? [] : Self.needs(query, call)
    hasNeeds = !needs.isEmpty
    isEmpty = !query.isEmpty && sections.isEmpty && needs.isEmpty
    askPaths = AskPage.kinds(of: call.edition.records).map { kind in
      Choice(
        value: "/ask?" + QueryItems.encoded([("q", query), ("for", kind.rawValue)]), name: kind.name(in: .zh),
        isChosen: false)
    }
  }

  private static func cities(_ query: String, _ call: PageCall) -> [Hit] {
    let ids: [PilotCity.ID] =
      switch call.edition.answers.workspace.cityNames.resolve(query) {
      case .city(let id): [id]
      case .ambiguous(let ids): ids
      case .unknown: []
      }
    return ids.compactMap { id in
      Int(id.text).flatMap { call.edition.tables.cities[$0] }.map { city in
        Hit(hitName: city.name, path: PagePath.city(id), detail: city.division?.province)
      }
    }
  }

  /// Persons are found by name only by those who may see names.
  private static func named(_ query: String, _ kind: RecordKind, _ call: PageCall) -> [RecordReference] {
    guard call.visitor.may(.personalData) else { return [] }
    let (records, tables) = (call.edition.records, call.edition.tables)
    let ids: [String] =
      switch kind {
      case .experts: records.experts.filter { $0.name == query }.map(\.id.text)
      case .achievements: records.achievements.filter { $0.experts.contains(query) }.map(\.id.text)
      case .teams:
        records.teams.filter { ([$0.leader, $0.chiefExpert] + tables.members(of: $0)).contains(query) }.map(\.id.text)
      case .problems: records.problems.filter { $0.experts.contains(query) }.map(\.id.text)
      case .cities, .demands, .projects, .openSources: []
      }
    return ids.map { RecordReference(kind, $0) }
  }

  private static func hit(_ record: RecordReference, _ call: PageCall) -> Hit {
    Hit(
      hitName: call.wording.name(of: record), path: PagePath.record(record),
      detail: [record.id, call.wording.unit(of: record)].compactMap(\.self).joined(separator: " · "))
  }

  private static func needs(_ query: String, _ call: PageCall) -> [NeedHit] {
    let analyzer = call.edition.answers.workspace.analyzer
    let wanted = analyzer.normalized(query)
    return call.edition.records.cities.flatMap { city in
      city.needs.filter { need in
        ([need.text, need.label] + need.parts).contains { analyzer.normalized($0).contains(wanted) }
      }.map { NeedHit(label: $0.label, city: city.name, path: PagePath.city(city.id) + "#" + $0.id.text) }
    }.prefix(needLimit).map(\.self)
  }
}
