import Reporting
import SupplyDemand

/// The pairs of a plan, by receiver, with the ways to both and to the reasons.
struct PairTable {
  /// A pair.
  struct Row {
    let receiver: String
    let receiverPath: String
    let supplier: String
    let supplierPath: String?
    let need: String?
    let probability: String
    let reasonPath: String?
    let level: LevelBadge
  }

  let heading: String
  let remarks: [String]
  let receiverTitle: String
  let supplierTitle: String
  let rows: [Row]

  init(_ section: ReportSection, _ plan: RecordPlan, call: PageCall) {
    heading = section.title
    remarks = section.remarks
    receiverTitle = plan.scenario.receivers.name(in: .zh)
    supplierTitle = plan.scenario.supply.name(in: .zh)
    let order = plan.pairs.sorted { left, right in
      let (one, other) = (plan.problem.pairs[left], plan.problem.pairs[right])
      return (one.receiver, one.supplier) < (other.receiver, other.supplier)
    }
    rows = order.map { Row(plan.problem.pairs[$0], plan.matches[$0], plan, call: call) }
  }
}

extension PairTable.Row {
  fileprivate init(_ pair: AssignmentProblem.Pair, _ match: Match, _ plan: RecordPlan, call: PageCall) {
    let directory = call.wording
    switch plan.receivers[pair.receiver] {
    case .city(let city):
      receiver = call.edition.tables.cities[Int(city.text) ?? 0]?.name ?? city.text
      receiverPath = PagePath.city(city)
    case .need(let need):
      let known = call.edition.tables.needs[need]
      let city = known.flatMap { call.edition.tables.cities[Int($0.city.text) ?? 0]?.name } ?? ""
      receiver = "\(city) \(known?.label ?? need.text)"
      receiverPath = PagePath.city(known?.city ?? PilotCity.ID(""))
    case .record(let record):
      receiver = directory.distinctName(of: record)
      receiverPath = PagePath.record(record)
    case .addition(let text):
      receiver = text
      receiverPath = ""
    }
    let isForNeed = plan.scenario.receivers != .demands
    switch plan.suppliers[pair.supplier] {
    case .record(let record):
      supplier = directory.distinctName(of: record)
      supplierPath = PagePath.record(record)
      reasonPath = isForNeed ? PagePath.match(match.need, record) : nil
    case let member:
      supplier = member.id
      supplierPath = nil
      reasonPath = nil
    }
    need = plan.scenario.receivers == .cities ? call.edition.tables.needs[match.need]?.label : nil
    probability = TableCell.number(match.probability, decimals: 2).line
    level = LevelBadge(match.level)
  }
}
