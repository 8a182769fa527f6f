/// Takes lists in forms apart.
enum FormItems {
  /// What says that there is nothing.
  private static let nothing: Set<String> = ["无", "/", "-", "—", "暂无", "不涉及", "没有"]
  /// What may stand behind 等 at the end of a list: 无锡、青岛等城市.
  private static let ends: Set<String> = [
    "", "城市", "试点城市", "市", "地", "地区", "区域", "园区", "产业", "重点产业", "战略性新兴产业", "新兴产业", "领域", "行业", "方向", "企业", "单位",
  ]

  /// Whether `text` says in words or marks that there is nothing: 无, /, ——.
  static func isNothing(_ text: String) -> Bool {
    let bare = text.filter { !$0.isWhitespace && !"。.".contains($0) }
    return nothing.contains(bare) || !bare.isEmpty && bare.allSatisfy { "—-－–_／/".contains($0) }
  }

  /// The items of `text` between 、 ， ； and line ends outside of brackets, without numbering (1. 无锡, 1、无锡, ①无锡) and
  /// without what says that there is nothing (无, /).
  static func of(_ text: String) -> [String] {
    var items: [String] = []
    var item = ""
    var depth = 0
    for character in text {
      if "（(【[".contains(character) { depth += 1 }
      if "）)】]".contains(character) { depth = max(0, depth - 1) }
      if depth == 0, "、，,；;\n\t".contains(character) || isCircled(character) {
        // In 1、无锡 the mark belongs to the number.
        if character == "、", isNumber(item) {
          item = ""
          continue
        }
        items.append(item)
        item = ""
      } else {
        item.append(character)
      }
    }
    return (items + [item]).flatMap(numbered).map(cleaned).filter { !$0.isEmpty && !isNothing($0) }
  }

  private static func isCircled(_ character: Character) -> Bool { ("①"..."⑳").contains(character) }

  /// Whether an item is only a number before the next: 1, 一, 十二.
  private static func isNumber(_ item: String) -> Bool {
    let bare = item.filter { !$0.isWhitespace }
    return !bare.isEmpty && bare.count <= 3
      && (bare.allSatisfy { $0.isASCII && $0.isNumber } || bare.allSatisfy { "一二三四五六七八九十".contains($0) })
  }

  /// The items of 1. 无锡 2. 青岛 on one line.
  private static func numbered(_ item: String) -> [String] {
    let words = item.split(whereSeparator: \.isWhitespace)
    guard words.count > 1, let first = words.first, isNumbering(first) else { return [item] }
    var items: [String] = []
    for word in words {
      if isNumbering(word) || items.isEmpty { items.append(String(word)) } else { items[items.count - 1] += " " + word }
    }
    return items
  }

  /// Whether a word begins with a number and a point that isn't a decimal one.
  private static func isNumbering(_ word: Substring) -> Bool {
    let rest = word.drop { $0.isASCII && $0.isNumber }
    guard rest.count < word.count, let mark = rest.first, ".．".contains(mark) else { return false }
    return rest.dropFirst().first?.isNumber != true
  }

  private static func cleaned(_ item: String) -> String {
    var rest = Substring(item).drop { $0.isWhitespace }
    // (1) 无锡, 1) 无锡, 1. 无锡.
    let inside = rest.first.map { "（(".contains($0) } == true ? rest.dropFirst() : rest
    let number = inside.prefix { $0.isASCII && $0.isNumber }
    if !number.isEmpty, number.count <= 3, let mark = inside.dropFirst(number.count).first, ".．)）".contains(mark) {
      rest = inside.dropFirst(number.count + 1)
    }
    while let last = rest.last, last.isWhitespace || "。.".contains(last) { rest.removeLast() }
    rest = rest.drop { $0.isWhitespace }
    return String(withoutEnd(rest))
  }

  /// `item` without 等, 等城市, 等3个城市 at its end.
  private static func withoutEnd(_ item: Substring) -> Substring {
    guard let end = item.lastIndex(of: "等"), item[..<end].count >= 2 else { return item }
    var rest = item[item.index(after: end)...].filter { !$0.isWhitespace }
    if let bracket = rest.firstIndex(where: { "（(".contains($0) }) { rest = String(rest[..<bracket]) }
    let counted = rest.drop { $0.isNumber || "一二两三四五六七八九十多个".contains($0) }
    return ends.contains(String(counted)) ? item[..<end] : item
  }
}
