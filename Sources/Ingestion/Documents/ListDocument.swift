public import SupplyDemand

/// A file that may hold lists: a text, or the tables of a document of Word or Excel.
public struct ListDocument: Sendable {
  /// What is in it.
  enum Content: Sendable {
    /// The text of a CSV, TSV or JSON Lines file, of a notice, or of a plain list.
    case text(String)
    /// The tables that people see, in the order of the document, and the paragraphs outside of tables.
    case tables([Table], paragraphs: [Paragraph])
  }

  /// A paragraph outside of tables.
  struct Paragraph: Hashable, Sendable {
    /// Its number, from 1; empty paragraphs count.
    let number: Int
    /// Its text.
    let text: String
  }

  /// The file's name, for locations.
  public let file: String
  /// What is odd about the file as a whole: bytes that are no text, a wrong extension, macros, hidden sheets.
  public let findings: [Finding]
  /// What is in it.
  let content: Content

  /// A document.
  init(file: String, content: Content, findings: [Finding]) {
    self.file = file
    self.content = content
    self.findings = findings
  }

  /// A text.
  ///
  /// - Parameters:
  ///   - text: The decoded file.
  ///   - file: The file's name without its folders.
  public init(text: String, file: String) {
    self.init(file: file, content: .text(text), findings: [])
  }

  /// The line, row or paragraph that a place is in, as a reader sees it.
  ///
  /// - Parameter place: A place in this file.
  /// - Returns: The text, a row's cells parted by ` | `, and where in it the place is, in Unicode scalars from 1; nil when
  ///   the file has no such line.
  public func line(at place: ListLocation) -> (text: String, column: Int)? {
    guard let number = place.line else { return nil }
    switch (content, place.part) {
    case (.text(let text), nil):
      let lines = TextLines.all(in: text)
      guard lines.indices.contains(number - 1) else { return nil }
      return (String(lines[number - 1]), place.column ?? 1)
    case (.tables(_, let paragraphs), .paragraphs):
      return paragraphs.first { $0.number == number }.map { ($0.text, place.column ?? 1) }
    case (.tables(let tables, _), let part?):
      let rows = tables.first { $0.part == part }.map { ($0.header.map { [$0] } ?? []) + $0.rows } ?? []
      return rows.first { $0.line == number }.map { Self.line(of: $0, column: place.column) }
    default: return nil
    }
  }

  private static func line(of row: Table.Row, column: Int?) -> (text: String, column: Int) {
    var (line, start) = (String.UnicodeScalarView(), 1)
    for (index, cell) in row.cells.enumerated() {
      if index > 0 { line.append(contentsOf: " | ".unicodeScalars) }
      if cell.column == column { start = line.count + 1 }
      line.append(contentsOf: cell.text.unicodeScalars)
    }
    return (String(line), start)
  }
}
