/// Looks over the bytes of a part before libxml2 gets them, for what its version 2.9 can't be given.
///
/// It is no parser: it knows where tags, comments and quotations begin and end, and counts. libxml2 takes quadratic time
/// over the attributes of one element, keeps all comments that follow one another in memory, and works through a document
/// type declaration before anybody can refuse it.
struct MarkupGuard {
  /// What is wrong.
  enum Violation {
    case documentType, attributes, comments, encoding
  }

  /// Attributes met since this was last set to 0.
  var attributeCount = 0
  private let limits: ReadingLimits
  private var state = State.start
  private var attributes = 0
  private var comments = 0
  private var unit = Unit.byte
  /// The first byte of a code unit whose second one is still to come.
  private var half: UInt8?

  private static let commentStart = Array("--".utf8)
  private static let dataStart = Array("[CDATA[".utf8)

  private enum State {
    case start, text, opened, tag
    case quotation(UInt8)
    /// After “<!”, with so many characters of “--” or “[CDATA[” met.
    case declaration(UInt8, Int)
    /// With so many of the closing characters met.
    case comment(Int), data(Int), instruction(Int)
  }

  private enum Unit {
    case byte, littleEndian, bigEndian
  }

  /// A guard for one part.
  init(_ limits: ReadingLimits) {
    self.limits = limits
  }

  /// Looks over the next bytes; nil when all is well.
  mutating func check(_ bytes: Span<UInt8>) -> Violation? {
    var start = 0
    if case .start = state, !bytes.isEmpty {
      guard let length = begin((0..<min(4, bytes.count)).map { bytes[$0] }) else { return .encoding }
      start = min(length, bytes.count)
    }
    for index in start..<bytes.count {
      guard let byte = unit == .byte ? bytes[index] : character(endingWith: bytes[index]) else { continue }
      if let violation = step(byte) { return violation }
    }
    return nil
  }

  /// Finds out the encoding, which a declaration in the part has no say in; nil when it isn't UTF-8 or UTF-16.
  ///
  /// - Returns: How many bytes are the mark of their order.
  private mutating func begin(_ start: [UInt8]) -> Int? {
    state = .text
    if start.starts(with: [0xEF, 0xBB, 0xBF]) { return 3 }
    if start.starts(with: [0xFF, 0xFE]) || start.starts(with: [0xFE, 0xFF]) {
      // Four bytes a character (UTF-32) begin with the same mark.
      if start.dropFirst(2).starts(with: [0, 0]) { return nil }
      unit = start[0] == 0xFF ? .littleEndian : .bigEndian
      return 2
    }
    let isSpace = [0x09, 0x0A, 0x0D, 0x20].contains(start[0])
    return (isSpace || start[0] == UInt8(ascii: "<")) && !start.contains(0) ? 0 : nil
  }

  /// The character of two bytes that the second one completes; nil for the first one.
  private mutating func character(endingWith byte: UInt8) -> UInt8? {
    guard let first = half else {
      half = byte
      return nil
    }
    half = nil
    let (low, high) = unit == .littleEndian ? (first, byte) : (byte, first)
    // All signs of markup are ASCII; any other character will do for the rest.
    return high == 0 ? low : UInt8(ascii: "x")
  }

  private mutating func step(_ byte: UInt8) -> Violation? {
    switch state {
    case .start, .text:
      if byte == UInt8(ascii: "<") { state = .opened }
    case .tag: return stepInTag(byte)
    case .quotation(let mark):
      if byte == mark { state = .tag }
    case .opened: return open(byte)
    case .declaration(let first, let count): return declare(byte, first, count)
    case .comment(let count): state = Self.close(byte, UInt8(ascii: "-"), 2, count).map { .comment($0) } ?? .text
    case .data(let count): state = Self.close(byte, UInt8(ascii: "]"), 2, count).map { .data($0) } ?? .text
    case .instruction(let count):
      state = Self.close(byte, UInt8(ascii: "?"), 1, count).map { .instruction($0) } ?? .text
    }
    return nil
  }

  private mutating func stepInTag(_ byte: UInt8) -> Violation? {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): state = .quotation(byte)
    case UInt8(ascii: ">"): state = .text
    case UInt8(ascii: "="):
      (attributes, attributeCount) = (attributes + 1, attributeCount + 1)
      if attributes > limits.attributes { return .attributes }
    default: break
    }
    return nil
  }

  private mutating func open(_ byte: UInt8) -> Violation? {
    switch byte {
    case UInt8(ascii: "!"): state = .declaration(0, 0)
    case UInt8(ascii: "?"):
      state = .instruction(0)
      return countComment()
    case UInt8(ascii: ">"): state = .text
    default: (state, attributes) = (.tag, 0)
    }
    return nil
  }

  private mutating func declare(_ byte: UInt8, _ first: UInt8, _ count: Int) -> Violation? {
    let first = count == 0 ? byte : first
    let expected: [UInt8]
    switch first {
    case UInt8(ascii: "-"): expected = Self.commentStart
    case UInt8(ascii: "["): expected = Self.dataStart
    default: return .documentType
    }
    guard byte == expected[count] else { return .documentType }
    guard count + 1 == expected.count else {
      state = .declaration(first, count + 1)
      return nil
    }
    state = first == UInt8(ascii: "-") ? .comment(0) : .data(0)
    return first == UInt8(ascii: "-") ? countComment() : nil
  }

  private mutating func countComment() -> Violation? {
    comments += 1
    return comments > limits.comments ? .comments : nil
  }

  /// How many closing characters have been met after this one; nil when it closes.
  private static func close(_ byte: UInt8, _ closing: UInt8, _ needed: Int, _ count: Int) -> Int? {
    if byte == closing { return min(count + 1, needed) }
    return byte == UInt8(ascii: ">") && count == needed ? nil : 0
  }
}
