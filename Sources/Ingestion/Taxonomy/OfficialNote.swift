/// The products and activities that an official class's note lists.
///
/// A note is a run of sections that begin with ◇; in one that doesn't exclude (不包括), the items stand behind dashes:
/// `◇ 包括…： / — 早籼稻：种用早籼稻、其他早籼稻`.
struct OfficialNote: Sendable {
  /// The items in the order of the note, repeated ones included.
  let products: [String]

  /// Reads a note.
  init(_ note: String) {
    var products: [String] = []
    for section in note.unicodeScalars.split(separator: "◇") {
      let section = section.drop { $0.properties.isWhitespace }
      if section.starts(with: Self.exclusion) { continue }
      // What stands before the first dash says what the list is of.
      let list = section.drop { $0 != "—" }
      products += Self.items(in: list)
    }
    self.products = products
  }

  /// The items of a list without section marks: 2 to 12 scalars each, words for the rest (其他…) cut off.
  static func items(in list: String) -> [String] {
    items(in: list.unicodeScalars[...])
  }

  private static func items(in list: Substring.UnicodeScalarView) -> [String] {
    list.split { separators.contains($0) }.compactMap { piece in
      var item = piece
      while item.first?.properties.isWhitespace == true { item.removeFirst() }
      while item.last?.properties.isWhitespace == true { item.removeLast() }
      for rest in rests where item.starts(with: rest) { item = item.dropFirst(rest.count) }
      if item.last == "等" { item.removeLast() }
      let isListing = references.contains { item.starts(with: $0) }
      return (2...12).contains(item.count) && !isListing && item.contains(where: isHan) ? String(item) : nil
    }
  }

  private static let exclusion = "不包括".unicodeScalars
  private static let separators: Set<Unicode.Scalar> = [
    "—", "：", ":", "、", ";", "；", "，", ",", "（", "）", "(", ")", "/", "。", "“", "”",
  ]
  /// How the classification names the rest of a class.
  private static let rests = ["其他未列明", "其他", "未列明", "以及", "各种", "各类"].map(\.unicodeScalars)
  /// How a note refers to another class instead of listing something.
  private static let references = ["列入", "指", "包括", "上述", "以上"].map(\.unicodeScalars)

  private static func isHan(_ scalar: Unicode.Scalar) -> Bool {
    (0x4E00...0x9FFF).contains(scalar.value)
  }
}

extension StringProtocol {
  /// The text without blanks at its ends.
  func trimmingBlanks() -> String {
    var characters = self[...]
    while characters.first?.isWhitespace == true { characters.removeFirst() }
    while characters.last?.isWhitespace == true { characters.removeLast() }
    return String(characters)
  }
}
