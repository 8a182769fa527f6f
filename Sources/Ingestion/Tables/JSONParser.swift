/// Reads one JSON text (RFC 8259), keeping the column of every value, which Foundation's parser doesn't tell.
struct JSONParser {
  /// How deep arrays and objects may nest: records need 2, and a hostile line must not exhaust the stack.
  private static let maximumDepth = 32

  private let scalars: [Unicode.Scalar]
  private var position = 0
  private var depth = 0

  private init(_ text: Substring) {
    scalars = Array(text.unicodeScalars)
  }

  /// The value that `text` is.
  static func parse(_ text: Substring) throws(JSONSyntaxError) -> JSONValue {
    var parser = JSONParser(text)
    let value = try parser.value()
    parser.skipSpace()
    guard parser.position == parser.scalars.count else { throw parser.error("the end of the line") }
    return value
  }

  private func error(_ expected: String) -> JSONSyntaxError {
    JSONSyntaxError(column: position + 1, found: current, expected: expected)
  }

  private var current: Unicode.Scalar? {
    position < scalars.count ? scalars[position] : nil
  }

  private mutating func skipSpace() {
    while let scalar = current, scalar == " " || scalar == "\t" || scalar == "\n" || scalar == "\r" { position += 1 }
  }

  private mutating func skip(_ scalar: Unicode.Scalar) -> Bool {
    guard current == scalar else { return false }
    position += 1
    return true
  }

  private mutating func value() throws(JSONSyntaxError) -> JSONValue {
    skipSpace()
    let column = position + 1
    let content: JSONValue.Content
    switch current {
    case "{": content = .object(try members())
    case "[": content = .array(try elements())
    case "\"": content = .string(try string())
    case "t": content = try word("true", .boolean(true))
    case "f": content = try word("false", .boolean(false))
    case "n": content = try word("null", .null)
    default: content = .number(try number())
    }
    return JSONValue(content: content, column: column)
  }

  private mutating func word(
    _ word: String, _ content: JSONValue.Content
  ) throws(JSONSyntaxError) -> JSONValue.Content {
    for scalar in word.unicodeScalars {
      guard skip(scalar) else { throw error(word) }
    }
    return content
  }

  private mutating func number() throws(JSONSyntaxError) -> String {
    let start = position
    _ = skip("-")
    guard let first = current, ("0"..."9").contains(first) else { throw error("a value") }
    if !skip("0") { try digits() }
    if skip(".") { try digits() }
    if skip("e") || skip("E") {
      _ = skip("+") || skip("-")
      try digits()
    }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[start..<position])
    return String(text)
  }

  /// Steps over at least one digit.
  private mutating func digits() throws(JSONSyntaxError) {
    guard let first = current, ("0"..."9").contains(first) else { throw error("a digit") }
    while let digit = current, ("0"..."9").contains(digit) { position += 1 }
  }

  private mutating func elements() throws(JSONSyntaxError) -> [JSONValue] {
    try descend()
    var elements: [JSONValue] = []
    skipSpace()
    if !skip("]") {
      repeat {
        elements.append(try value())
        skipSpace()
      } while skip(",")
      guard skip("]") else { throw error(", or ]") }
    }
    depth -= 1
    return elements
  }

  private mutating func members() throws(JSONSyntaxError) -> [JSONValue.Member] {
    try descend()
    var members: [JSONValue.Member] = []
    skipSpace()
    if !skip("}") {
      repeat {
        skipSpace()
        guard current == "\"" else { throw error("a name in quotation marks") }
        let name = try string()
        skipSpace()
        guard skip(":") else { throw error(":") }
        members.append(JSONValue.Member(name: name, value: try value()))
        skipSpace()
      } while skip(",")
      guard skip("}") else { throw error(", or }") }
    }
    depth -= 1
    return members
  }

  /// Steps over the opening bracket.
  private mutating func descend() throws(JSONSyntaxError) {
    guard depth < Self.maximumDepth else { throw error("at most \(Self.maximumDepth) brackets within one another") }
    depth += 1
    position += 1
  }

  private mutating func string() throws(JSONSyntaxError) -> String {
    position += 1
    var text = String.UnicodeScalarView()
    while let scalar = current, scalar != "\"" {
      guard scalar.value >= 0x20 else { throw error("an escaped control character") }
      if scalar == "\\" {
        text.append(try escaped())
      } else {
        text.append(scalar)
        position += 1
      }
    }
    guard skip("\"") else { throw error("\"") }
    return String(text)
  }

  private mutating func escaped() throws(JSONSyntaxError) -> Unicode.Scalar {
    position += 1
    let simple: [Unicode.Scalar: Unicode.Scalar] = [
      "\"": "\"", "\\": "\\", "/": "/", "b": "\u{8}", "f": "\u{C}", "n": "\n", "r": "\r", "t": "\t",
    ]
    if let scalar = current, let meant = simple[scalar] {
      position += 1
      return meant
    }
    guard skip("u") else { throw error("an escape such as \\n") }
    let unit = try hexadecimal()
    if (0xD800..<0xDC00).contains(unit), skip("\\") {
      guard skip("u") else { throw error("\\u and four hexadecimal digits") }
      let low = try hexadecimal()
      guard (0xDC00..<0xE000).contains(low) else { throw error("the second half of a surrogate pair") }
      return Unicode.Scalar(0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00)) ?? "\u{FFFD}"
    }
    // A lone surrogate is no character; like every decoder of UTF-16, we put the replacement character.
    return Unicode.Scalar(unit) ?? "\u{FFFD}"
  }

  private mutating func hexadecimal() throws(JSONSyntaxError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let digit = current, digit.isASCII, let number = UInt32(String(digit), radix: 16) else {
        throw error("a hexadecimal digit")
      }
      value = value << 4 | number
      position += 1
    }
    return value
  }
}
