public import SupplyDemand

/// Reads a problem of assignment from two files in CSV.
///
/// Scores have no header, and a line for each supplier with a decimal number for each receiver; an empty cell forbids the
/// pair. Loads have the header `side,index,minimum,maximum` and a line for each row (a supplier) and each column (a receiver)
/// of the scores, counted from 0.
public struct AssignmentMatrixReader: Sendable {
  /// A reader.
  public init() {}

  /// The problem of two files.
  ///
  /// - Parameters:
  ///   - scores: What stands in the file of scores.
  ///   - loads: What stands in the file of loads.
  ///   - names: The files' names.
  ///   - leastScore: Pairs with a smaller score are forbidden; nil to allow all.
  /// - Returns: The problem, rows as suppliers and columns as receivers.
  /// - Throws: `IngestionError` with the first line that can't be read.
  public func problem(
    scores: String, loads: String, names: (scores: String, loads: String), leastScore: Double? = nil
  ) throws(IngestionError) -> AssignmentProblem {
    let table = Table(parsing: scores, delimiter: .comma, file: names.scores)
    let lines = (table.header.map { [$0] } ?? []) + table.rows
    guard let width = lines.first?.cells.count else { throw .emptyFile(names.scores) }
    var pairs: [AssignmentProblem.Pair] = []
    for (supplier, line) in lines.enumerated() {
      guard line.cells.count == width else {
        throw .invalidLine(
          file: names.scores, line: line.line,
          expected: "\(width) cells as in the first line, found \(line.cells.count)")
      }
      for (receiver, cell) in line.cells.enumerated() {
        let text = Self.trimmed(cell.text)
        if text.isEmpty { continue }
        guard let score = Double(text), abs(score) < AssignmentProblem.scoreLimit else {
          throw .invalidLine(
            file: names.scores, line: cell.line,
            expected: "a decimal number below \(Int(AssignmentProblem.scoreLimit)), or nothing, found “\(text)”")
        }
        if let leastScore, score < leastScore { continue }
        pairs.append(AssignmentProblem.Pair(supplier: supplier, receiver: receiver, score: score))
      }
    }
    let sides = try self.loads(loads, file: names.loads, counts: ["row": lines.count, "column": width])
    do {
      return try AssignmentProblem(
        suppliers: sides["row"] ?? [], receivers: sides["column"] ?? [], pairs: pairs)
    } catch {
      throw .damagedProblem(file: names.loads, reason: "\(error)")
    }
  }

  private func loads(
    _ text: String, file: String, counts: [String: Int]
  ) throws(IngestionError) -> [String: [ClosedRange<Int>]] {
    let table = Table(parsing: text, delimiter: .comma, file: file)
    guard let header = table.header else { throw .emptyFile(file) }
    guard header.cells.map({ Self.trimmed($0.text) }) == ["side", "index", "minimum", "maximum"] else {
      throw .invalidLine(file: file, line: header.line, expected: "the header side,index,minimum,maximum")
    }
    var found: [String: [Int: ClosedRange<Int>]] = [:]
    for row in table.rows {
      let texts = row.cells.map { Self.trimmed($0.text) }
      let numbers = texts.dropFirst().map { Int($0) }
      guard texts.count == 4, let count = counts[texts[0]], let index = numbers[0], (0..<count).contains(index),
        let least = numbers[1], let most = numbers[2], (0..<AssignmentProblem.countLimit).contains(least),
        (least..<AssignmentProblem.countLimit).contains(most)
      else {
        throw .invalidLine(
          file: file, line: row.line,
          expected: "row or column, an index from 0 within the scores, and a minimum that is no more than the maximum")
      }
      guard found[texts[0], default: [:]].updateValue(least...most, forKey: index) == nil else {
        throw .invalidLine(file: file, line: row.line, expected: "one load for \(texts[0]) \(index), found another")
      }
    }
    var loads: [String: [ClosedRange<Int>]] = [:]
    for (side, count) in counts.sorted(by: { $0.key < $1.key }) {
      for index in 0..<count {
        guard let load = found[side]?[index] else {
          throw .damagedProblem(file: file, reason: "It has no load for \(side) \(index); add a line for it.")
        }
        loads[side, default: []].append(load)
      }
    }
    return loads
  }

  private static func trimmed(_ text: String) -> String {
    var text = Substring(text)
    while text.first?.isWhitespace ?? false { text.removeFirst() }
    while text.last?.isWhitespace ?? false { text.removeLast() }
    return String(text)
  }
}
