/// Brings what is filled in into the form in which it is compared.
enum FormKey {
  /// `text` without white space, quotation marks, brackets and other punctuation, Latin letters as capitals.
  static func of(_ text: String) -> String {
    var key = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where isKept(scalar) {
      key.append(contentsOf: scalar.properties.uppercaseMapping.unicodeScalars)
    }
    return String(key)
  }

  /// A person's name without white space, points between its parts and what titles stand behind it.
  static func person(_ name: String) -> String {
    let before = name.prefix { !"（(,，、;；/".contains($0) }
    var key = of(String(before))
    for title in ["教授", "研究员", "院士", "先生", "女士", "博士", "老师"] where key.hasSuffix(title) && key.count > title.count + 1 {
      key.removeLast(title.count)
    }
    return key
  }

  /// The digits of a telephone number, without the country's code.
  static func digits(_ phone: String) -> String {
    let digits = phone.filter { $0.isASCII && $0.isNumber }
    return digits.count == 13 && digits.hasPrefix("86") ? String(digits.dropFirst(2)) : digits
  }

  private static func isKept(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
      .letterNumber, .otherNumber:
      true
    default: false
    }
  }
}
