/// Names that a spreadsheet takes for its sheets.
enum SheetName {
  /// The most UTF-16 units of a name.
  static let longest = 31

  /// A valid name for each of `names`, in their order, no two the same in lower case.
  static func valid(_ names: [String]) -> [String] {
    // Excel keeps this name for itself.
    var taken: Set<String> = ["history"]
    return names.enumerated().map { index, name in
      let cleaned = cut(cleaned(name), to: longest)
      let base = cleaned.isEmpty ? "Sheet\(index + 1)" : cleaned
      var result = base
      var number = 2
      while !taken.insert(result.lowercased()).inserted {
        let ending = " (\(number))"
        result = cut(base, to: longest - ending.utf16.count) + ending
        number += 1
      }
      return result
    }
  }

  /// What Excel refuses, the full-width forms too, and what XML can't hold.
  private static let refused: Set<Unicode.Scalar> = [
    "[", "]", ":", "*", "?", "/", "\\", "［", "］", "：", "＊", "？", "／", "＼", "￥",
    "\u{FFFE}", "\u{FFFF}",
  ]

  private static func cleaned(_ name: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in PlainLine.text(name).unicodeScalars { scalars.append(refused.contains(scalar) ? "-" : scalar) }
    return String(scalars)
  }

  /// The beginning of `name` that fits into `length` units, without the signs that can't stand at an end.
  private static func cut(_ name: String, to length: Int) -> String {
    var result = ""
    var used = 0
    for character in name {
      used += character.utf16.count
      if used > length { break }
      result.append(character)
    }
    return trimmed(result)
  }

  private static func trimmed(_ name: String) -> String {
    let isEdge: (Character) -> Bool = { ["'", "’", "＇"].contains($0) || $0.isWhitespace }
    let start = name.drop(while: isEdge)
    guard let last = start.lastIndex(where: { !isEdge($0) }) else { return "" }
    return String(start[...last])
  }
}
