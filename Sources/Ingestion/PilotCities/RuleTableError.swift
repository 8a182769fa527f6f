/// A data table of this package's rules that can't be used: the work can't begin without it.
public struct RuleTableError: Error, Hashable, Sendable {
  /// What is wrong with the table.
  public enum Problem: Hashable, Sendable {
    /// The header lacks this column.
    case missingColumn(String)
    /// A row has another number of cells than the header.
    case cellCount(found: Int, expected: Int)
    /// A cell holds a value that its column doesn't take.
    case invalidValue(String)
  }

  /// The table's file name.
  public let table: String
  /// The line, from 1.
  public let line: Int
  /// What is wrong.
  public let problem: Problem
}

extension RuleTableError: CustomStringConvertible {
  /// Where, what, and what to do.
  public var description: String {
    let what =
      switch problem {
      case .missingColumn(let name): "has no column \(name); add it to the header"
      case .cellCount(let found, let expected): "has \(found) cells where the header has \(expected); part them by tabs"
      case .invalidValue(let value): "holds “\(value)”, which its column doesn't take; see the README beside the table"
      }
    return "\(table):\(line) \(what)"
  }
}
