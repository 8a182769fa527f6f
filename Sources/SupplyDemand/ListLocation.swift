/// Where in a file something stands: the part of the file, and the line and column where they are known.
public struct ListLocation: Hashable, Sendable {
  /// A part of a document that has more than lines.
  public enum Part: Hashable, Sendable {
    /// A sheet of a workbook, by its name; lines are its rows, columns its columns.
    case sheet(String)
    /// A table of a text document, by its number from 1; lines are its rows, columns those of its grid.
    case table(Int)
    /// The paragraphs of a text document outside of tables; lines are their numbers.
    case paragraphs
  }

  /// The file's name as the user gave it, without its folders.
  public let file: String
  /// The part of the file; nil for a file of lines.
  public let part: Part?
  /// The line, from 1; nil when the whole file or part is meant.
  public let line: Int?
  /// The column from 1: in Unicode scalars in a file of lines, else of the part; nil when the whole line is meant.
  public let column: Int?

  /// A place in `file`.
  public init(file: String, part: Part? = nil, line: Int? = nil, column: Int? = nil) {
    self.file = file
    self.part = part
    self.line = line
    self.column = column
  }

  /// The place within the file: `12:3`, `Sheet1!B7`, `table 3 row 2 column 1`, `paragraph 4`; empty for the whole file.
  public var place: String {
    switch part {
    case nil: [line, column].compactMap { $0.map(String.init) }.joined(separator: ":")
    case .sheet(let name):
      name + (line.map { "!" + (column.map(Self.letters(ofColumn:)) ?? "") + String($0) } ?? "")
    case .table(let number):
      "table \(number)" + (line.map { " row \($0)" } ?? "") + (column.map { " column \($0)" } ?? "")
    case .paragraphs: line.map { "paragraph \($0)" } ?? "paragraphs"
    }
  }

  /// A column's letters as spreadsheets count: A for 1, AB for 28.
  public static func letters(ofColumn column: Int) -> String {
    var rest = column
    var letters = ""
    while rest > 0 {
      letters = String(UnicodeScalar(UInt8(65 + (rest - 1) % 26))) + letters
      rest = (rest - 1) / 26
    }
    return letters
  }
}

extension ListLocation: Comparable {
  /// By file, then by part, line and column; the whole before its parts.
  public static func < (left: ListLocation, right: ListLocation) -> Bool {
    (left.file, left.part.order, left.line ?? 0, left.column ?? 0)
      < (right.file, right.part.order, right.line ?? 0, right.column ?? 0)
  }
}

extension ListLocation.Part? {
  /// What parts are ordered by: tables by number, sheets by name.
  fileprivate var order: String {
    switch self {
    case nil: ""
    case .paragraphs: "0"
    case .table(let number):
      "1" + String(repeating: "0", count: max(0, 9 - String(number).count)) + String(number)
    case .sheet(let name): "2" + name
    }
  }
}

extension ListLocation: CustomStringConvertible {
  /// `file:line:column`, as compilers print it, or `file:` and the place in the document.
  public var description: String {
    place.isEmpty ? file : file + ":" + place
  }
}
