internal import GRDB
internal import SupplyDemand

extension ObligationProgress: ReadableRow {
  static let table = "progress"
  static let columns = [
    "id", "team", "obligation", "amount", "note", "reported_by", "reported_at", "confirmed_by", "confirmed_at",
    "is_offset", "evidence_kind", "evidence_day", "evidence_parties", "evidence_amount", "evidence_link",
  ]

  init(_ row: Row) throws {
    self.init(
      number: row[0], team: ServiceTeam.ID(row[1]), obligation: row[2], amount: row[3], note: row[4],
      isOffset: row[9], evidence: try Self.evidence(row), reportedBy: Account.ID(row[5]), reportedAt: row[6],
      confirmedBy: row.account(7), confirmedAt: row[8])
  }

  private static func evidence(_ row: Row) throws -> ProgressEvidence? {
    guard let kind: ProgressEvidence.Kind = try row.choice(10) else { return nil }
    return ProgressEvidence(kind: kind, day: try row.day(11), parties: row[12], amount: row[13], link: row[14])
  }
}
