/// Folds away what typing varies without meaning: full-width Latin, kinds of brackets, spaces.
///
/// Only for comparing with rule tables and for labels; texts and ranges always keep what was printed.
enum PlainText {
  /// `text` with half-width Latin letters, digits and signs, （） for every round bracket, no white space at the ends
  /// or beside Han characters, and one space where there were several.
  static func fold(_ text: some Sequence<Unicode.Scalar>) -> String {
    var folded: [Unicode.Scalar] = []
    var hasSpace = false
    for scalar in text {
      if ListText.isBlank(scalar) {
        hasSpace = true
        continue
      }
      let plain = fold(scalar)
      if hasSpace, let last = folded.last, last.isASCII, plain.isASCII { folded.append(" ") }
      hasSpace = false
      folded.append(plain)
    }
    return String(String.UnicodeScalarView(folded))
  }

  /// `text` folded.
  static func fold(_ text: String) -> String {
    fold(text.unicodeScalars)
  }

  private static func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "(", "（": "（"
    case ")", "）": "）"
    case "\u{FF01}"..."\u{FF5E}": Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
    default: scalar
    }
  }
}
