internal import GRDB
internal import SupplyDemand

extension Row {
  /// The list in a column.
  func list(_ column: Int) throws -> [String] {
    guard let items = ListText.decoded(self[column]) else { throw DamagedValue(column: column) }
    return items
  }

  /// The choices in a column.
  func choices<Choice: RawRepresentable<String>>(_ column: Int) throws -> [Choice] {
    try list(column).map { text in
      guard let choice = Choice(rawValue: text) else { throw DamagedValue(column: column) }
      return choice
    }
  }

  /// The choice in a column, or nil where there is none.
  func choice<Choice: RawRepresentable<String>>(_ column: Int) throws -> Choice? {
    guard let text = self[column] as String? else { return nil }
    guard let choice = Choice(rawValue: text) else { throw DamagedValue(column: column) }
    return choice
  }

  /// The day in a column, or nil where there is none.
  func day(_ column: Int) throws -> CalendarDate? {
    guard let text = self[column] as String? else { return nil }
    guard let day = CalendarDate(text) else { throw DamagedValue(column: column) }
    return day
  }

  /// The account that a column names, or nil where it names none.
  func account(_ column: Int) -> Account.ID? {
    (self[column] as String?).map { Account.ID($0) }
  }
}
