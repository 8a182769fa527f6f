/// The tone marks of pinyin on the letters that carry them.
enum ToneMark {
  /// Scalars in the normal form C without the marks of the four tones; the dots of ü stay.
  static func removed(from scalars: some Sequence<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    for scalar in scalars {
      if let letter = letter(of: scalar) { view.append(letter) }
    }
    return String(view)
  }

  /// The letter that carries a tone mark; any other scalar as it is; nil for a mark of its own, which follows a letter
  /// that has no composed form (m̄).
  private static func letter(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    guard !scalar.isASCII else { return scalar }
    return switch scalar {
    case "ā", "á", "ǎ", "à": "a"
    case "ē", "é", "ě", "è": "e"
    case "ī", "í", "ǐ", "ì": "i"
    case "ō", "ó", "ǒ", "ò": "o"
    case "ū", "ú", "ǔ", "ù": "u"
    case "ǖ", "ǘ", "ǚ", "ǜ": "ü"
    case "ế", "ề": "ê"
    case "ń", "ň", "ǹ": "n"
    case "ḿ": "m"
    case "\u{304}", "\u{301}", "\u{30C}", "\u{300}": nil
    default: scalar
    }
  }
}
