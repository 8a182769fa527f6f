import Reporting
import SupplyDemand

/// Which supplies are recommended; what a permanent link to a list of them holds.
struct SupplyFilter: Hashable, Sendable {
  let kind: SupplyKind
  let need: String?
  let region: String?
  let strategy: RegionalStrategy?
  let teamKind: ServiceTeam.Kind?
  let service: ServiceTeam.ServiceClass?
  let level: AdequacyLevel?
  let isContacted: Bool?
  let top: Int

  init(_ call: PageCall) {
    kind = call.choice("for") ?? .teams
    need = call.text("need")
    region = call.text("region")
    strategy = call.choice("strategy")
    let isForTeams = kind == .teams
    teamKind = isForTeams ? call.choice("kind") : nil
    service = isForTeams ? call.choice("service") : nil
    level = call.choice("level")
    isContacted = isForTeams ? call.query["contacted"].flatMap { ["yes": true, "no": false][$0] } : nil
    top = call.integer("top", 1...200, otherwise: 10)
  }

  /// The items of a link that gives the same list.
  var items: [(String, String)] {
    let items: [(String, String?)] = [
      ("for", kind.rawValue), ("need", need), ("region", region), ("strategy", strategy?.rawValue),
      ("kind", teamKind?.rawValue), ("service", service?.rawValue), ("level", level?.rawValue),
      ("contacted", isContacted.map { $0 ? "yes" : "no" }), ("top", String(top)),
    ]
    return items.compactMap { name, value in value.map { (name, $0) } }
  }

  /// Whether every record may be recommended.
  var takesAll: Bool {
    region == nil && strategy == nil && teamKind == nil && service == nil && isContacted == nil
  }

  /// Whether a record may be recommended to a city.
  func takes(_ record: RecordReference, for city: PilotCity, in edition: Edition) -> Bool {
    let statements = edition.statements
    if region != nil || strategy != nil {
      let own = statements.region(of: record, in: edition.tables)
      if let region, own.prefix(2) != region.prefix(2) { return false }
      if let strategy, !(statements.strategyProvinces[strategy]?.contains(String(own.prefix(2))) ?? false) {
        return false
      }
    }
    guard kind == .teams, let team = edition.tables.teams[record.id] else { return true }
    if let teamKind, team.kind != teamKind { return false }
    if let service, !team.services.contains(service) { return false }
    if let isContacted, (statements.contacted[city.number]?.contains(record.id) ?? false) != isContacted {
      return false
    }
    return true
  }
}

extension SupplyFilter {
  /// What was chosen, for a document about a city that says so.
  func about(_ city: PilotCity) -> [(title: String, text: String)] {
    let lines: [(String, String?)] = [
      ("城市", city.name), ("推荐", kind.name(in: .zh)),
      ("需求", need.map { id in city.needs.first { $0.id.text == id }?.label ?? id }), ("地区", region),
      ("国家区域战略", strategy?.name(in: .zh)), ("团队类别", teamKind?.name(in: .zh)), ("服务类别", service?.name(in: .zh)),
      ("结论", level?.name(in: .zh)), ("对接情况", isContacted.map { $0 ? "已对接" : "未对接" }), ("最多条数", String(top)),
    ]
    return lines.compactMap { title, text in text.map { (title, $0) } }
  }
}
