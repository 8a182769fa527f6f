internal import GRDB

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
}
