internal import SupplyDemand

/// Reads the rows of a delimited text one after the other.
///
/// It works on UTF-8 bytes, where every character of the syntax is one byte that no other character contains.
struct DelimitedTextParser {
  private static let quote: UInt8 = 0x22
  private static let lineFeed: UInt8 = 0x0A
  private static let carriageReturn: UInt8 = 0x0D

  /// The trouble met so far.
  private(set) var findings: [Finding] = []

  private let bytes: [UInt8]
  private let delimiter: UInt8
  private let file: String
  private var position = 0
  private var line = 1
  private var column = 1
  /// How many cells the row before has: most rows of a file have as many.
  private var width = 0

  init(_ text: String, delimiter: Delimiter, file: String) {
    bytes = Array(text.utf8)
    self.delimiter = delimiter.byte
    self.file = file
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  /// The next row, blank ones included; nil at the end.
  mutating func nextRow() -> Table.Row? {
    guard position < bytes.count else { return nil }
    let start = line
    var cells: [Table.Cell] = []
    cells.reserveCapacity(width)
    cells.append(nextCell())
    while position < bytes.count, bytes[position] == delimiter {
      advance(to: position + 1)
      cells.append(nextCell())
    }
    skipLineEnd()
    width = cells.count
    return Table.Row(line: start, cells: cells)
  }

  /// The cell that begins here; leaves the position at the delimiter or line end that follows it.
  private mutating func nextCell() -> Table.Cell {
    let (line, column) = (line, column)
    if position < bytes.count, bytes[position] == Self.quote {
      if let end = closingQuote(from: position) {
        let text = unquoted(position + 1..<end)
        advance(to: end + 1)
        return Table.Cell(text: text, line: line, column: column)
      }
      let location = ListLocation(file: file, line: line, column: column)
      findings.append(Finding(.malformedQuotes, at: location, quoting: "\""))
    }
    var end = position
    while end < bytes.count, !isEnd(bytes[end]) { end += 1 }
    let text = String(decoding: bytes[position..<end], as: UTF8.self)
    advance(to: end)
    return Table.Cell(text: text, line: line, column: column)
  }

  private func isEnd(_ byte: UInt8) -> Bool {
    byte == delimiter || byte == Self.lineFeed || byte == Self.carriageReturn
  }

  /// The quotation mark that closes the one at `start`: the next that isn't doubled, if a cell can end behind it.
  private func closingQuote(from start: Int) -> Int? {
    var index = start + 1
    while index < bytes.count {
      if bytes[index] == Self.quote {
        guard index + 1 < bytes.count else { return index }
        if bytes[index + 1] != Self.quote { return isEnd(bytes[index + 1]) ? index : nil }
        index += 1
      }
      index += 1
    }
    return nil
  }

  private func unquoted(_ range: Range<Int>) -> String {
    guard bytes[range].contains(Self.quote) else { return String(decoding: bytes[range], as: UTF8.self) }
    var text: [UInt8] = []
    var index = range.lowerBound
    while index < range.upperBound {
      text.append(bytes[index])
      index += bytes[index] == Self.quote ? 2 : 1
    }
    return String(decoding: text, as: UTF8.self)
  }

  private mutating func skipLineEnd() {
    guard position < bytes.count else { return }
    let isPair =
      bytes[position] == Self.carriageReturn && position + 1 < bytes.count && bytes[position + 1] == Self.lineFeed
    advance(to: position + (isPair ? 2 : 1))
  }

  /// Moves on, counting lines and scalars.
  private mutating func advance(to end: Int) {
    while position < end {
      let byte = bytes[position]
      let isPairStart =
        byte == Self.carriageReturn && position + 1 < bytes.count && bytes[position + 1] == Self.lineFeed
      if byte == Self.lineFeed || (byte == Self.carriageReturn && !isPairStart) {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
      position += 1
    }
  }
}
