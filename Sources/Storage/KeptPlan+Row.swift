internal import GRDB
internal import SupplyDemand

extension KeptPlan: ReadableRow {
  static let table = "plan"
  static let columns = [
    "id", "name", "scenario", "supply_kind", "receivers", "pairs", "value", "bound", "created_at", "created_by",
    "applied_at",
  ]

  init(_ row: Row) throws {
    guard let supply: SupplyKind = try row.choice(3) else { throw DamagedValue(column: 3) }
    guard let receivers: PlanScenario.Receivers = try row.choice(4) else { throw DamagedValue(column: 4) }
    let members = try row.list(5)
    guard members.count.isMultiple(of: 2) else { throw DamagedValue(column: 5) }
    self.init(
      number: row[0], name: row[1], scenario: row[2], supply: supply, receivers: receivers,
      pairs: stride(from: 0, to: members.count, by: 2).map {
        PlanScenario.Partners(supplier: members[$0], receiver: members[$0 + 1])
      }, value: row[6], bound: row[7], createdAt: row[8], createdBy: row.account(9), appliedAt: row[10])
  }
}
