extension Mutator {
  private static let lineFeed = UInt8(ascii: "\n")

  /// The first line of a text with some of the lines after it, so that reading it is quick.
  mutating func part(of bytes: [UInt8], head: Int = 1, atMost count: Int = 40) -> [UInt8] {
    let lines = bytes.split(separator: Self.lineFeed, omittingEmptySubsequences: false)
    guard lines.count > head + count else { return bytes }
    let start = head + index(below: lines.count - head)
    let end = min(lines.count, start + 1 + index(below: count))
    return Array((lines[..<head] + lines[start..<end]).joined(separator: [Self.lineFeed]))
  }

  /// A text with some damage: to its lines, to the cells of a line, and to its bytes, with `words` among them.
  ///
  /// - Parameters:
  ///   - bytes: The text.
  ///   - words: Pieces that may appear besides those of `textPieces`.
  ///   - separators: What parts the cells of a line.
  /// - Returns: The damaged text.
  mutating func damagedText(_ bytes: [UInt8], like words: [[UInt8]], separators: [UInt8]) -> [UInt8] {
    var lines = bytes.split(separator: Self.lineFeed, omittingEmptySubsequences: false).map(Array.init)
    for _ in 0..<index(below: 4) { damageLines(&lines) }
    for _ in 0..<index(below: 4) {
      let place = index(below: lines.count)
      lines[place] = damagedCells(lines[place], separator: one(of: separators))
    }
    var text = Array(lines.joined(separator: [Self.lineFeed]))
    if index(below: 16) == 0 { grow(&text, with: words) }
    if index(below: 4) > 0 { text = damaged(text, like: Self.textPieces + words) }
    if index(below: 32) == 0 { text = Self.recoded(text, index(below: 4)) }
    return text
  }

  private mutating func damageLines(_ lines: inout [[UInt8]]) {
    let (place, other) = (index(below: lines.count), index(below: lines.count))
    switch index(below: 6) {
    case 0: lines.swapAt(place, other)
    case 1: lines.insert(lines[place], at: other)
    case 2 where lines.count > 1: lines.remove(at: place)
    case 3: lines.insert(contentsOf: Array(repeating: lines[place], count: 1 + index(below: 30)), at: other)
    case 4: lines[place] += lines[other]
    case 5: lines.insert([], at: place)
    default: break
    }
  }

  private mutating func damagedCells(_ line: [UInt8], separator: UInt8) -> [UInt8] {
    var cells = line.split(separator: separator, omittingEmptySubsequences: false).map(Array.init)
    let (place, other) = (index(below: cells.count), index(below: cells.count))
    switch index(below: 6) {
    case 0: cells.swapAt(place, other)
    case 1: cells.insert(cells[place], at: other)
    case 2 where cells.count > 1: cells.remove(at: place)
    case 3: cells[place] = []
    case 4: cells[place] = one(of: Self.textPieces)
    case 5: cells[place] = [0x22] + cells[place] + [0x22]
    default: break
    }
    return Array(cells.joined(separator: [separator]))
  }

  /// Makes something very long: a cell, a row of pieces, brackets within brackets.
  private mutating func grow(_ text: inout [UInt8], with words: [[UInt8]]) {
    let place = index(below: text.count + 1)
    let piece =
      index(below: 3) == 0
      ? one(of: ["[", "{\"a\":", "（", "(", "“"].map { Array($0.utf8) })
      : one(of: Self.textPieces + words)
    let most = [30_000, 300_000][index(below: 2)]
    let count = 1 + index(below: max(1, most / max(1, piece.count)))
    text.insert(contentsOf: Array(repeating: piece, count: count).joined(), at: place)
  }

  /// A text in another form: with byte order mark, CRLF or CR line ends, or as UTF-16.
  private static func recoded(_ text: [UInt8], _ form: Int) -> [UInt8] {
    switch form {
    case 0: [0xEF, 0xBB, 0xBF] + text
    case 1: Array(text.split(separator: lineFeed, omittingEmptySubsequences: false).joined(separator: [0x0D, 0x0A]))
    case 2: text.map { $0 == lineFeed ? 0x0D : $0 }
    default: [0xFF, 0xFE] + String(decoding: text, as: UTF8.self).utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    }
  }
}
