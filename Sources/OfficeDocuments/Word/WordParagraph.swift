/// A paragraph of a text document that is in no table.
public struct WordParagraph: Hashable, Sendable {
  /// Its number among all paragraphs outside tables, from 1; empty paragraphs count.
  public let number: Int
  /// Its text; empty for an empty paragraph.
  public let text: String
  /// Whether it has a picture.
  public let hasPicture: Bool
}
