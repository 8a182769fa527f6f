/// Texts as the cells of a spreadsheet can hold them.
enum SheetText {
  /// The most UTF-16 units of a cell's text in Excel.
  static let longest = 32_767

  /// `text` for a cell: with its lines and tabs, other controls as U+FFFD, and cut with an ellipsis when it is too long.
  ///
  /// What would be read as an escape of Office Open XML, such as `_x000D_`, is escaped itself (ECMA-376, ST_Xstring).
  static func cell(_ text: String) -> String {
    guard text.utf8.count > longest || text.unicodeScalars.contains(where: isSpecial) else { return text }
    var result = String.UnicodeScalarView()
    var room = longest
    let scalars = Array(text.unicodeScalars)
    for index in scalars.indices {
      let piece = piece(at: index, of: scalars)
      let size = piece.reduce(0) { $0 + UTF16.width($1) }
      // One unit is kept for the ellipsis until nothing comes after the piece.
      guard size <= (index + 1 == scalars.count ? room : room - 1) else {
        result.append("…")
        break
      }
      result.append(contentsOf: piece)
      room -= size
    }
    return String(result)
  }

  /// Whether a character isn't always written as it is.
  private static func isSpecial(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\n", "\t": false
    case "_", "\u{FFFE}", "\u{FFFF}": true
    default: PlainLine.isSteering(scalar)
    }
  }

  /// What is written for the scalar at `index`.
  private static func piece(at index: Int, of scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    let scalar = scalars[index]
    guard isSpecial(scalar) else { return [scalar] }
    switch scalar {
    case "_": return isEscape(scalars[index...]) ? Array("_x005F_".unicodeScalars) : ["_"]
    case "\r": return index + 1 < scalars.count && scalars[index + 1] == "\n" ? [] : ["\n"]
    case "\u{85}", "\u{2028}", "\u{2029}": return ["\n"]
    default: return ["\u{FFFD}"]
    }
  }

  /// Whether `scalars` begin like `_x000D_`.
  private static func isEscape(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    let escape = scalars.prefix(7)
    return escape.count == 7 && escape.dropFirst().first == "x" && escape.last == "_"
      && escape.dropFirst(2).dropLast().allSatisfy { $0.properties.isASCIIHexDigit }
  }
}
