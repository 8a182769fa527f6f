internal import SupplyDemand

/// The name of a team or an event, taken apart.
struct ProjectTitle {
  /// Either mark may stand on either side: input methods give what they like (“科创中国“).
  private static let marks: Set<Character> = [
    "“", "”", "\"", "「", "」", "『", "』", "‘", "’", "'", "《", "》", "〝", "〞", "＂",
  ]

  private let text: String

  /// A name; white space in it doesn't matter.
  init(_ text: String) {
    self.text = text.filter { !$0.isWhitespace }
  }

  /// What stands between the fixed parts, where the first stands in quotation marks; nil when the name isn't so.
  func subject(of naming: ProjectTerms.Naming) -> String? {
    var rest = Substring(text)
    // ““科创中国”XX产业创新论坛” as a whole in quotation marks is the name too; more marks than that are none.
    if let first = rest.first, Self.marks.contains(first), let second = rest.dropFirst().first,
      Self.marks.contains(second), let last = rest.last, Self.marks.contains(last)
    {
      rest = rest.dropFirst()
      rest.removeLast()
    }
    guard let first = rest.first, Self.marks.contains(first) else { return nil }
    rest = rest.dropFirst()
    guard rest.hasPrefix(naming.begin) else { return nil }
    rest = rest.dropFirst(naming.begin.count)
    guard let close = rest.first, Self.marks.contains(close), rest.hasSuffix(naming.end) else { return nil }
    let subject = rest.dropFirst().dropLast(naming.end.count)
    return subject.isEmpty ? nil : String(subject)
  }
}
