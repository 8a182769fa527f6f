internal import GRDB
internal import SupplyDemand

extension Upload: ReadableRow {
  static let table = "upload"
  static let columns = ["id", "file", "kind", "length(bytes)", "uploaded_by", "uploaded_at"]

  init(_ row: Row) throws {
    self.init(
      id: ID(row[0]), file: row[1], kind: try row.choice(2), size: row[3], uploadedBy: Account.ID(row[4]),
      uploadedAt: row[5])
  }
}
