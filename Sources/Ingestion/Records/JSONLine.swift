internal import SupplyDemand

/// One line of a JSON Lines text.
struct JSONLine: Sendable {
  /// What the line holds.
  enum Content: Sendable {
    /// An object, with its members in the order written.
    case members([JSONValue.Member])
    /// No object, and why.
    case trouble(Finding)
  }

  /// The number of the line, from 1.
  let number: Int
  /// What the line holds.
  let content: Content

  /// The lines of `text` that aren't blank.
  static func all(in text: String, file: String) -> some Sequence<JSONLine> {
    TextLines.all(in: text).enumerated().lazy.compactMap { index, line in
      if line.unicodeScalars.allSatisfy({ $0.properties.isWhitespace || $0 == "\u{FEFF}" }) { return nil }
      return JSONLine(number: index + 1, content: content(of: line, number: index + 1, file: file))
    }
  }

  private static func content(of line: Substring, number: Int, file: String) -> Content {
    let text = line.unicodeScalars.first == "\u{FEFF}" ? Substring(line.unicodeScalars.dropFirst()) : line
    do {
      let value = try JSONParser.parse(text)
      if case .object(let members) = value.content { return .members(members) }
      return .trouble(finding(JSONSyntaxError(column: value.column, found: nil, expected: "{"), number, file))
    } catch {
      return .trouble(finding(error, number, file))
    }
  }

  /// One character is quoted: more of the line could be personal.
  private static func finding(_ error: JSONSyntaxError, _ number: Int, _ file: String) -> Finding {
    Finding(
      .invalidJSON, at: ListLocation(file: file, line: number, column: error.column),
      quoting: error.found.map { String(Character($0)) } ?? "", facts: [error.expected])
  }
}
