internal import GRDB
internal import SupplyDemand

extension RelevanceJudgment: ReadableRow {
  static let table = "judgment"
  static let columns = [
    "need", "label", "supply_kind", "supply", "is_relevant", "note", "judged_by", "judged_at",
  ]

  init(_ row: Row) throws {
    guard let kind: RecordKind = try row.choice(2) else { throw DamagedValue(column: 2) }
    self.init(
      need: IndustryNeed.ID(row[0]), label: row[1], supply: RecordReference(kind, row[3]), isRelevant: row[4],
      note: row[5], judgedBy: Account.ID(row[6]), judgedAt: row[7])
  }
}
