/// Parts a cell that holds a list into its items.
enum ListCell {
  /// Which separators part.
  private enum Separators {
    case all
    case strong
    case weak

    func contains(_ scalar: Unicode.Scalar) -> Bool {
      switch scalar {
      case "；", ";", "|", "\n", "\r", "\t": self != .weak
      case "、", "，", ",": self != .strong
      default: false
      }
    }
  }

  /// The items of `text`, without empty ones and repetitions, in their order. Separators within brackets part nothing.
  static func items(of text: String) -> [String] {
    unique(pieces(of: text, at: .all))
  }

  /// The industries of `text`. An official class may have 、 in its name, so an item stays whole when a conjunction
  /// closes its enumeration (蔬菜、水果和坚果加工) or one of its pieces is a single character (农、林、牧、渔业).
  static func industries(of text: String) -> [String] {
    let strong = pieces(of: text, at: .strong)
    let items = strong.flatMap { piece in
      let weak = pieces(of: piece, at: .weak)
      let isOneName =
        weak.count > 1 && (weak.contains { $0.unicodeScalars.count < 2 } || (weak.last.map(hasConjunction) ?? false))
      return isOneName ? [piece] : weak
    }
    return unique(items)
  }

  /// The items of a cell that holds a JSON array of texts, as it is written when other separators would part the items
  /// elsewhere; nil for any other cell.
  static func array(in text: String) -> [String]? {
    let start = text.utf8.drop { $0 == 0x20 }
    guard start.first == UInt8(ascii: "["), let value = try? JSONParser.parse(Substring(text)),
      case .array(let elements) = value.content
    else { return nil }
    let texts = elements.compactMap { element in
      if case .string(let text) = element.content { text } else { nil as String? }
    }
    return texts.count == elements.count && !texts.isEmpty ? unique(texts) : nil
  }

  /// A cell from which `read` gives `items` back: they are parted by ；, or a JSON array where that would part them
  /// elsewhere.
  static func text(of items: [String], _ read: (String) -> [String]) -> String {
    let plain = items.joined(separator: "；")
    if array(in: plain) == nil, read(plain) == items { return plain }
    return "[" + items.map(quoted).joined(separator: ", ") + "]"
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  /// The items once each.
  static func unique(_ items: [String]) -> [String] {
    if items.count < 2 { return items }
    var seen: Set<String> = []
    return items.filter { seen.insert($0).inserted }
  }

  private static func hasConjunction(_ text: String) -> Bool {
    text.unicodeScalars.contains { $0 == "和" || $0 == "及" || $0 == "与" }
  }

  private static func pieces(of text: String, at separators: Separators) -> [String] {
    guard text.unicodeScalars.contains(where: separators.contains) else {
      let item = CellText.cleaned(text)
      return item.isEmpty ? [] : [item]
    }
    var pieces: [String] = []
    var piece = String.UnicodeScalarView()
    // A bracket that is never closed protects nothing.
    var depth = isBalanced(text) ? 0 : -text.unicodeScalars.count
    for scalar in text.unicodeScalars {
      depth += nesting(scalar)
      if depth <= 0, separators.contains(scalar) {
        pieces.append(String(piece))
        piece = String.UnicodeScalarView()
      } else {
        piece.append(scalar)
      }
    }
    pieces.append(String(piece))
    return pieces.map(CellText.cleaned).filter { !$0.isEmpty }
  }

  private static func nesting(_ scalar: Unicode.Scalar) -> Int {
    switch scalar {
    case "（", "(", "[", "【", "〔", "《", "“": 1
    case "）", ")", "]", "】", "〕", "》", "”": -1
    default: 0
    }
  }

  private static func isBalanced(_ text: String) -> Bool {
    var depth = 0
    for scalar in text.unicodeScalars {
      depth += nesting(scalar)
      if depth < 0 { return false }
    }
    return depth == 0
  }
}
