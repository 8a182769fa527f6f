/// Where in a published list something stands: the file, and the line and column where they are known.
public struct ListLocation: Hashable, Sendable {
  /// The file's name as the user gave it, without its folders.
  public let file: String
  /// The line, from 1; nil when the whole file is meant.
  public let line: Int?
  /// The column in Unicode scalars, from 1; nil when the whole line is meant.
  public let column: Int?

  /// A place in `file`.
  public init(file: String, line: Int? = nil, column: Int? = nil) {
    self.file = file
    self.line = line
    self.column = column
  }
}

extension ListLocation: Comparable {
  /// By file, then by line and column; the whole before its parts.
  public static func < (left: ListLocation, right: ListLocation) -> Bool {
    (left.file, left.line ?? 0, left.column ?? 0) < (right.file, right.line ?? 0, right.column ?? 0)
  }
}

extension ListLocation: CustomStringConvertible {
  /// `file:line:column`, as compilers print it.
  public var description: String {
    [file, line.map(String.init), column.map(String.init)].compactMap { $0 }.joined(separator: ":")
  }
}
