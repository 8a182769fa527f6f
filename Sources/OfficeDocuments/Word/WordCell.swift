/// A cell of a table; merged cells are one.
public struct WordCell: Hashable, Sendable {
  /// Its first row, from 1.
  public let row: Int
  /// Its first column of the table's grid, from 1.
  public let column: Int
  /// How many columns of the grid it goes over, at least 1.
  public let columnSpan: Int
  /// How many rows it goes over, at least 1.
  public let rowSpan: Int
  /// Its paragraphs in order, those of tables and text boxes in it too; empty when it has none.
  public let paragraphs: [String]
  /// Whether it has a picture, also in a table in it. A text box without one doesn't count.
  public let hasPicture: Bool

  /// Its paragraphs, joined by line feeds.
  public var text: String { paragraphs.joined(separator: "\n") }
}
