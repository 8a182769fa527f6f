/// Takes lists in forms apart.
enum FormItems {
  /// The items of `text` between 、 ， ； and line ends outside of brackets, without numbering (1. 无锡) and without what says
  /// that there is nothing (无, /).
  static func of(_ text: String) -> [String] {
    var items: [String] = []
    var item = ""
    var depth = 0
    for character in text {
      if "（(【[".contains(character) { depth += 1 }
      if "）)】]".contains(character) { depth = max(0, depth - 1) }
      if depth == 0, "、，,；;\n\t".contains(character) {
        items.append(item)
        item = ""
      } else {
        item.append(character)
      }
    }
    return (items + [item]).map(cleaned).filter { !$0.isEmpty && !["无", "/", "-", "—", "暂无"].contains($0) }
  }

  private static func cleaned(_ item: String) -> String {
    var rest = Substring(item).drop { $0.isWhitespace }
    let number = rest.prefix { $0.isASCII && $0.isNumber }
    if !number.isEmpty, let mark = rest.dropFirst(number.count).first, ".．)）".contains(mark) {
      rest = rest.dropFirst(number.count + 1)
    }
    while let last = rest.last, last.isWhitespace || "。.".contains(last) { rest.removeLast() }
    if rest.hasSuffix("等"), rest.count > 2 { rest.removeLast() }
    return String(rest.drop { $0.isWhitespace })
  }
}
