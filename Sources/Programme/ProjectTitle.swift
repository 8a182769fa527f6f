internal import SupplyDemand

/// The name of a team or an event, taken apart.
struct ProjectTitle {
  private static let opening: Set<Character> = ["“", "\"", "「", "『", "‘", "'", "《", "〝", "＂"]
  private static let closing: Set<Character> = ["”", "\"", "」", "』", "’", "'", "》", "〞", "＂"]

  private let text: String

  /// A name; white space in it doesn't matter.
  init(_ text: String) {
    self.text = text.filter { !$0.isWhitespace }
  }

  /// What stands between the fixed parts, where the first stands in quotation marks; nil when the name isn't so.
  func subject(of naming: ProjectTerms.Naming) -> String? {
    var rest = Substring(text)
    // ““科创中国”XX产业创新论坛” as a whole in quotation marks is the name too.
    while let first = rest.first, Self.opening.contains(first),
      rest.dropFirst().first.map(Self.opening.contains) == true,
      let last = rest.last, Self.closing.contains(last)
    {
      rest = rest.dropFirst().dropLast()
    }
    guard let first = rest.first, Self.opening.contains(first) else { return nil }
    rest = rest.dropFirst()
    guard rest.hasPrefix(naming.begin) else { return nil }
    rest = rest.dropFirst(naming.begin.count)
    guard let close = rest.first, Self.closing.contains(close), rest.hasSuffix(naming.end) else { return nil }
    let subject = rest.dropFirst().dropLast(naming.end.count)
    return subject.isEmpty ? nil : String(subject)
  }
}
