import Reporting
import SupplyDemand
import Workbench

/// A list of experts, of achievements or of what a bank holds, in parts.
struct RecordsPage {
  /// A record.
  struct Row {
    let name: String
    let path: String
    let detail: String
    let topics: String
    /// Where it is, or what stands in that column in place of it.
    let region: String
    /// How far it has come; nil when the kind has no such thing, or nothing is known.
    let status: String?
  }

  let heading: String
  let lead: String
  let path: String
  let words: String
  let tabs: [BankTab]
  let hasTabs: Bool
  /// What the column of what a record is about is called.
  let topicName: String
  let placeName: String
  let regions: [Choice]
  let hasRegions: Bool
  let statusName: String
  let statuses: [Choice]
  let hasStatuses: Bool
  let rows: [Row]
  let hasRows: Bool
  let paging: Paging

  /// The part of `records` that is asked for.
  init<Record>(
    _ kind: RecordKind, lead: String, of records: [Record], placeName: String = "地区", statusName: String = "状态",
    statuses: [Choice] = [], call: PageCall, row: (Record) -> Row
  ) {
    heading = BankTab.name(of: kind)
    tabs = BankTab.list(current: kind)
    hasTabs = !tabs.isEmpty
    topicName = hasTabs ? "产业或领域" : "方向与关键词"
    self.placeName = placeName
    self.statusName = statusName
    self.statuses = statuses
    hasStatuses = !statuses.isEmpty
    self.lead = lead
    path = "/\(kind.rawValue)"
    words = call.text("q") ?? ""
    regions = Choice.list(call.edition.statements.provinces(of: kind), chosen: call.text("region"))
    hasRegions = kind != .openSources
    paging = Paging(total: records.count, path: path, keeping: ["q", "region", "status"], call: call)
    rows = records[paging.places].map(row)
    hasRows = !rows.isEmpty
  }

  /// The experts.
  static func experts(call: PageCall) -> RecordsPage {
    let experts = chosen(call.edition.records.experts, .experts, call, id: \.id.text, region: \.region)
    return RecordsPage(.experts, lead: "可按研究方向、单位等词语查找；姓名按权限显示。", of: experts, call: call) { expert in
      let shown = call.visitor.disclosure.showing(expert)
      return Row(
        name: shown.name, path: PagePath.record(RecordReference(.experts, expert.id.text)),
        detail: [shown.unit, shown.title].filter { !$0.isEmpty }.joined(separator: " · "),
        topics: (shown.fields + shown.keywords).prefix(6).joined(separator: "、"), region: shown.region, status: nil)
    }
  }

  /// The achievements.
  static func achievements(call: PageCall) -> RecordsPage {
    let achievements = chosen(call.edition.records.achievements, .achievements, call, id: \.id.text, region: \.region)
    return RecordsPage(.achievements, lead: "可按标题、关键词、单位等词语查找。", of: achievements, call: call) { item in
      let shown = call.visitor.disclosure.showing(item)
      return Row(
        name: shown.title, path: PagePath.record(RecordReference(.achievements, item.id.text)),
        detail: shown.ownerUnits.joined(separator: "、"),
        topics: (shown.industries + shown.keywords).prefix(6).joined(separator: "、"), region: shown.region, status: nil)
    }
  }

  /// How many records a search gives at most.
  private static let foundLimit = 500

  /// The records of the province that is asked for, all or those that a search finds, in its order.
  static func chosen<Record>(
    _ records: [Record], _ kind: RecordKind, _ call: PageCall, id: (Record) -> String, region: (Record) -> String
  ) -> [Record] {
    let province = call.text("region")?.prefix(2)
    let own = records.filter { record in province.map { region(record).prefix(2) == $0 } ?? true }
    guard let query = call.text("q") else { return own }
    let hits = call.edition.answers.search(
      query, in: [kind], limit: foundLimit, disclosure: call.visitor.disclosure
    ).hits
    let known = Dictionary(own.map { (id($0), $0) }) { first, _ in first }
    return hits.compactMap { known[$0.record.id] }
  }
}
