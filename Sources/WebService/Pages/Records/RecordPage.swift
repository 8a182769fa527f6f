import Matching
import Reporting
import SupplyDemand
import Workbench

/// An expert, an achievement or a record of a bank, with what matches it.
struct RecordPage {
  /// A fact of the record.
  struct Fact {
    let name: String
    let value: String
    /// Where it leads; nil for nowhere.
    let factPath: String?

    init(_ name: String, _ value: String, path: String? = nil) {
      self.name = name
      self.value = value
      factPath = path
    }
  }

  /// The records of one kind that match it.
  struct Section {
    let sectionName: String
    let rows: [AskPage.Row]
    let hasRows: Bool
    let hasAdequate: Bool
    /// Whether they can be given work.
    let isOfPeople: Bool
    let morePath: String
  }

  /// A need of a city that the record serves.
  struct ServedNeed {
    let need: String
    let city: String
    let whyPath: String
    let cityPath: String
    let level: LevelBadge
    let probability: String
    let reason: String?
  }

  let kindName: String
  let listPath: String
  let id: String
  let title: String
  let facts: [Fact]
  let texts: [Fact]
  let needs: [ServedNeed]
  let hasNeeds: Bool
  let showsNeeds: Bool
  let sections: [Section]

  init(
    _ record: RecordReference, facts: [Fact], texts: [(String, String)], needs: [ServedNeed]?,
    sections: [Section], call: PageCall
  ) {
    kindName = BankTab.name(of: record.kind)
    listPath = "/\(record.kind.rawValue)"
    id = record.id
    title = call.wording.name(of: record)
    self.facts = facts.filter { !$0.value.isEmpty }
    self.texts = texts.filter { !$0.1.isEmpty }.map { Fact($0.0, $0.1) }
    self.needs = needs ?? []
    hasNeeds = !self.needs.isEmpty
    showsNeeds = needs != nil
    self.sections = sections
  }

  /// How many needs a record's page shows.
  private static let needLimit = 12

  /// The needs of the pilot cities that a record serves best.
  static func needs(servedBy record: RecordReference, _ call: PageCall) -> [ServedNeed] {
    let matcher = call.edition.answers.matcher
    return matcher.needs(servedBy: record, limit: needLimit).compactMap { match in
      guard let need = call.edition.tables.needs[match.need],
        let city = Int(need.city.text).flatMap({ call.edition.tables.cities[$0] })
      else { return nil }
      return ServedNeed(
        need: need.label, city: city.name, whyPath: PagePath.match(need.id, record), cityPath: PagePath.city(city.id),
        level: LevelBadge(match.level), probability: Wording.decimal(match.probability),
        reason: call.wording.firstReason(of: match))
    }
  }

  /// The records of a kind that match a record.
  static func section(_ record: RecordReference, _ kind: RecordKind, limit: Int, call: PageCall) -> Section {
    let matches = call.edition.answers.matcher.matches(for: record, kind: kind, limit: limit)
    let rows = AskPage.rows(matches, call: call)
    return Section(
      sectionName: kind.name(in: .zh), rows: rows, hasRows: !rows.isEmpty,
      hasAdequate: matches.contains { $0.level == .adequate }, isOfPeople: kind == .teams || kind == .experts,
      morePath: "/ask?" + QueryItems.encoded([("q", record.id), ("for", kind.rawValue)]))
  }
}
