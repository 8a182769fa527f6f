/// What a document has too much of; each is a property of `ReadingLimits`.
public enum ReadingLimit: String, Hashable, Sendable {
  /// Bytes of the file.
  case fileBytes
  /// Files in the zip archive.
  case parts
  /// Unpacked bytes of one part.
  case partBytes
  /// Unpacked bytes of all parts read.
  case totalBytes
  /// Elements, their ends, attributes and texts.
  case nodes
  /// Attributes of one element.
  case attributes
  /// Declarations of prefixes that hold at one place.
  case prefixes
  /// Comments and processing instructions.
  case comments
  /// Levels of elements in one another.
  case depth
  /// Paragraphs, rows, cells, shared strings and merged ranges.
  case pieces
  /// Bytes of text.
  case textBytes
  /// Columns of a table in a text document.
  case tableColumns
  /// Cells of a sheet when merged cells are filled.
  case filledCells
}
