internal import SupplyDemand

/// Finds the printed titles of a form's sections.
struct FormHeading: Sendable {
  private let sections: [(number: Int, key: String)]

  init(_ layout: FormLayout) {
    sections = layout.sections.map { ($0.number, ComparisonKey($0.title).text) }
  }

  /// The section whose title `line` is, and what stands behind it on the line; nil for a line that is no title.
  func section(of line: String) -> (number: Int, rest: String)? {
    let text = CellText.cleaned(line)
    guard let mark = text.firstIndex(where: { "、.．,，".contains($0) }), text[..<mark].count <= 3,
      text[..<mark].allSatisfy({ "一二三四五六七八九十 ".contains($0) })
    else { return nil }
    let title = text[text.index(after: mark)...]
    let key = ComparisonKey(String(title)).text
    guard let found = sections.first(where: { key.hasPrefix($0.key) }) else { return nil }
    return (found.number, Self.rest(of: title, behind: found.key))
  }

  /// What is filled in behind the title and the note in brackets.
  private static func rest(of title: Substring, behind key: String) -> String {
    var count = 0
    var rest = title
    while count < key.count, let first = rest.popFirst() {
      if first.isLetter || first.isNumber { count += 1 }
    }
    rest = rest.drop { $0.isWhitespace }
    if let first = rest.first, "（(".contains(first), let close = rest.firstIndex(where: { "）)".contains($0) }),
      rest[..<close].contains("字") || rest[..<close].contains("填")
    {
      rest = rest[rest.index(after: close)...]
    }
    return CellText.cleaned(String(rest.drop { "：: 　".contains($0) }))
  }
}
