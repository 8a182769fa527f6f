public import SupplyDemand

/// What a list of a kind of records looks like: the columns that people use, and two invented rows.
///
/// A template is a list that can be imported as it stands. `table` is all of it, so that every form of file has the same.
public struct ListTemplate: Hashable, Sendable {
  /// What the list is of.
  public let kind: RecordKind
  /// The columns, from the left; the one that a record can't do without is among the first two.
  let columns: [String]
  /// The cells of two invented records, in the columns' order; empty for what isn't known.
  let rows: [[String]]

  /// The columns whose cells are numbers in every row.
  private static let numberColumns: Set<String> = ["成熟度", "年份", "序号", "预算（万元）", "投资额（万元）"]

  /// The columns whose cells are days in every row.
  private static let dayColumns: Set<String> = ["截止日期", "开始日期", "更新日期"]

  /// What the file is called, without an extension.
  public var name: String { "\(kind.name(in: .zh))模板" }

  /// The header and the rows.
  public var table: TextTable {
    TextTable(
      columns: columns.map { TextTable.Column($0) },
      rows: rows.map { row in TextTable.Row(zip(columns, row).map { Self.cell($0, $1) }) })
  }

  /// An object for each row, on a line of its own, with the columns as keys and without what isn't known; nil for pilot
  /// cities, which are read from tables alone.
  public var jsonLines: String? {
    guard kind != .cities else { return nil }
    return rows.map { row in
      let members = zip(columns, row).filter { !$1.isEmpty }.map { column, text in
        JSONValue.Member(column, Self.value(column, text))
      }
      return JSONValue.members(members).line + "\n"
    }.joined()
  }

  private static func cell(_ column: String, _ text: String) -> TableCell {
    if text.isEmpty { return .empty }
    if let number = number(column, text) { return .count(number) }
    return dayColumns.contains(column) ? CalendarDate(text).map { .day($0) } ?? .text(text) : .text(text)
  }

  private static func value(_ column: String, _ text: String) -> JSONValue {
    number(column, text).map { .integer($0) } ?? .string(text)
  }

  private static func number(_ column: String, _ text: String) -> Int? {
    numberColumns.contains(column) ? Int(text) : nil
  }
}
