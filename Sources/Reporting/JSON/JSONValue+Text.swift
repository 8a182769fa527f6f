extension JSONValue {
  /// A container that fits into this many bytes is written on one line, for people who read the output.
  private static let lineLength = 120

  /// The value as RFC 8259 writes it, indented by two spaces, with a newline at the end.
  public var text: String {
    written(indent: "") + "\n"
  }

  /// The value on one line, for JSON Lines, without a newline at the end.
  public var line: String {
    switch self {
    case .array(let items): "[" + items.map(\.line).joined(separator: ",") + "]"
    case .members(let members):
      "{" + members.map { "\(Self.quoted($0.key)):\($0.value.line)" }.joined(separator: ",") + "}"
    default: written(indent: "")
    }
  }

  private func written(indent: String) -> String {
    switch self {
    case .null: "null"
    case .boolean(let value): value ? "true" : "false"
    case .integer(let value): String(value)
    // Swift writes the shortest digits that read back as the same double.
    case .number(let value): value.isFinite ? value.description : "null"
    case .string(let value): Self.quoted(value)
    case .array(let items):
      Self.enclosed(items.map { $0.written(indent: indent + "  ") }, "[", "]", indent: indent)
    case .members(let members):
      Self.enclosed(
        members.map { "\(Self.quoted($0.key)): \($0.value.written(indent: indent + "  "))" }, "{", "}", indent: indent)
    }
  }

  private static func enclosed(_ items: [String], _ open: String, _ close: String, indent: String) -> String {
    let length = items.reduce(indent.utf8.count + 2) { $0 + $1.utf8.count + 2 }
    // A newline inside an item can only come from a nested container: strings escape theirs.
    if length <= lineLength, !items.contains(where: { $0.utf8.contains(0x0A) }) {
      return open + items.joined(separator: ", ") + close
    }
    let inner = indent + "  "
    return open + "\n" + items.map { inner + $0 }.joined(separator: ",\n") + "\n" + indent + close
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      // The controls must be escaped; DEL, the C1 controls and the two separators would also disturb a terminal.
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}": result += escaped(scalar)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16)
    return "\\u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
