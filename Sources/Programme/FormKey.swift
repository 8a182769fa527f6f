/// Brings what is filled in into the form in which it is compared.
enum FormKey {
  /// `text` without white space, quotation marks, brackets and other punctuation, Latin letters as capitals.
  static func of(_ text: String) -> String {
    var key = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where isKept(scalar) {
      // Appending a collection copies the text before it.
      for capital in scalar.properties.uppercaseMapping.unicodeScalars { key.append(capital) }
    }
    return String(key)
  }

  /// What stands behind names; longer ones before those that they end with.
  private static let titles = [
    "教授级高级工程师", "正高级工程师", "高级工程师", "助理研究员", "副研究员", "副教授", "副主任", "副院长", "副所长", "副理事长", "副秘书长", "总工程师", "工程师",
    "教授", "研究员", "院士", "先生", "女士", "博士", "老师", "主任", "院长", "所长", "理事长", "秘书长", "总经理", "董事长", "团长",
  ]

  /// A person's name without white space, points between its parts and what titles stand behind it.
  static func person(_ name: String) -> String {
    let before = name.prefix { !"（(,，、;；/".contains($0) }
    var key = of(String(before))
    // 李教授 is a name; after 副 no shorter title is taken off.
    if let title = titles.first(where: { key.hasSuffix($0) && key.count > $0.count + 1 }) {
      key.removeLast(title.count)
    }
    return key
  }

  /// The first mobile number in `text`, 11 digits; empty without one. Numbers may be grouped by spaces and hyphens, and
  /// others may stand beside it.
  static func mobile(_ text: String) -> String {
    let words = text.split { $0.isWhitespace || !($0.isASCII && ($0.isNumber || "-+()".contains($0))) }.map(String.init)
    let groups = text.filter { $0 != "-" && !$0.isWhitespace }.split { !($0.isASCII && $0.isNumber) }.map(String.init)
    return (words + groups).lazy.map(digits).compactMap { digits in
      digits.count == 11 && digits.hasPrefix("1") ? digits : nil
    }.first ?? ""
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
