import Matching
import Reporting
import SupplyDemand
import Workbench

/// A list of experts or achievements, in parts.
struct RecordsPage {
  /// A record.
  struct Row {
    let name: String
    let path: String
    let detail: String
    let topics: String
    let region: String
  }

  let heading: String
  let lead: String
  let path: String
  let words: String
  let regions: [Choice]
  let rows: [Row]
  let hasRows: Bool
  let total: Int
  let first: Int
  let last: Int
  let previous: String?
  let following: String?

  private static let pageLength = 50

  private init(
    _ kind: RecordKind, lead: String, rows: [Row], regions: [String], call: PageCall
  ) {
    heading = kind.name(in: .zh)
    self.lead = lead
    path = "/\(kind.rawValue)"
    words = call.text("q") ?? ""
    self.regions = Choice.list(regions, chosen: call.text("region"))
    total = rows.count
    let start = min(call.integer("offset", 0...10_000_000, otherwise: 0), max(0, total - 1))
    let shown = rows[min(start, total)..<min(start + Self.pageLength, total)]
    self.rows = Array(shown)
    hasRows = !shown.isEmpty
    first = start + 1
    last = start + shown.count
    let items = [("q", call.text("q")), ("region", call.text("region"))].compactMap { name, value in
      value.map { (name, $0) }
    }
    func link(_ offset: Int) -> String {
      "/\(kind.rawValue)?" + QueryItems.encoded(items + [("offset", String(offset))])
    }
    previous = start > 0 ? link(max(0, start - Self.pageLength)) : nil
    following = start + Self.pageLength < total ? link(start + Self.pageLength) : nil
  }

  /// The experts.
  static func experts(call: PageCall) -> RecordsPage {
    let region = call.text("region")
    let experts = ordered(call.edition.records.experts, .experts, call) { $0.id.text }.filter { expert in
      region.map { expert.region.prefix(2) == $0.prefix(2) } ?? true
    }
    return RecordsPage(
      .experts, lead: "可按研究方向、单位等词语查找；姓名按权限显示。",
      rows: experts.map { expert in
        Row(
          name: call.visitor.disclosure.person(expert.name),
          path: PagePath.record(RecordReference(.experts, expert.id.text)),
          detail: [expert.unit, expert.title].filter { !$0.isEmpty }.joined(separator: " · "),
          topics: (expert.fields + expert.keywords).prefix(6).joined(separator: "、"), region: expert.region)
      }, regions: call.edition.statements.provinces(of: .experts), call: call)
  }

  /// The achievements.
  static func achievements(call: PageCall) -> RecordsPage {
    let region = call.text("region")
    let achievements = ordered(call.edition.records.achievements, .achievements, call) { $0.id.text }.filter { item in
      region.map { item.region.prefix(2) == $0.prefix(2) } ?? true
    }
    return RecordsPage(
      .achievements, lead: "可按标题、关键词、单位等词语查找。",
      rows: achievements.map { item in
        Row(
          name: call.visitor.disclosure.text(item.title, naming: item.experts),
          path: PagePath.record(RecordReference(.achievements, item.id.text)),
          detail: item.ownerUnits.joined(separator: "、"),
          topics: (item.industries + item.keywords).prefix(6).joined(separator: "、"), region: item.region)
      }, regions: call.edition.statements.provinces(of: .achievements), call: call)
  }

  /// All records, or those that a search finds in its order.
  private static func ordered<Record>(
    _ records: [Record], _ kind: RecordKind, _ call: PageCall, id: (Record) -> String
  ) -> [Record] {
    guard let query = call.text("q") else { return records }
    let found = call.edition.answers.matcher.search(query, in: [kind], limit: 500).map(\.record.id)
    let places = Dictionary(found.enumerated().map { ($1, $0) }) { first, _ in first }
    return records.compactMap { record in places[id(record)].map { ($0, record) } }.sorted { $0.0 < $1.0 }.map(\.1)
  }
}
