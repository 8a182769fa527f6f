import Storage
import SupplyDemand

/// Lists to import.
enum SampleLists {
  static func list(
    _ kind: RecordKind, _ records: Records, file: String = "list.csv", findings: [Finding] = [], hash: String = "1",
    at time: Int = 1_700_000_000, by account: Account.ID? = nil
  ) -> ImportedList {
    ImportedList(
      file: file, kind: kind, records: records, findings: findings, leftOutCount: 1, contentHash: hash,
      importedAt: time, importedBy: account)
  }

  static func achievements(
    _ titles: [String], file: String = "list.csv", findings: [Finding] = [], hash: String = "1",
    by account: Account.ID? = nil
  ) -> ImportedList {
    let records = titles.enumerated().map { number, title in
      Achievement(id: Achievement.ID("a\(String(1_000_000 + number))"), title: title)
    }
    return list(.achievements, Records(achievements: records), file: file, findings: findings, hash: hash, by: account)
  }

  static func finding(_ text: String) -> Finding {
    Finding(
      .invalidValue, at: ListLocation(file: "list.csv", line: 2, column: 3), quoting: text, facts: ["maturity", "1…9"])
  }
}
