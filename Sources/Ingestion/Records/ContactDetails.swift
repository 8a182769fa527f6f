/// Keeps telephone numbers and e-mail addresses out of what is quoted.
enum ContactDetails {
  /// What stands for a text that holds one.
  static let placeholder = "…"

  /// `text`, or the placeholder when it holds something like a telephone number or an e-mail address.
  static func redacted(_ text: String) -> String {
    isPresent(in: text) ? placeholder : text
  }

  /// Whether `text` holds an @, a run of 11 digits as mobile numbers have, or an area code and a number (010-66668888).
  /// Full-width digits count, and spaces or hyphens between digits don't part them.
  static func isPresent(in text: String) -> Bool {
    var digits: [Unicode.Scalar] = []
    var parts = 1
    var wasJoint = false
    for scalar in ComparisonKey.narrow(text).unicodeScalars {
      switch scalar {
      case "@": return true
      case "0"..."9":
        if wasJoint { parts += 1 }
        digits.append(scalar)
        wasJoint = false
        if isTelephone(digits, parts: parts) { return true }
      case "-", " ", "(", ")": wasJoint = !digits.isEmpty
      default:
        digits = []
        parts = 1
        wasJoint = false
      }
    }
    return false
  }

  /// 1[3-9] and nine digits more anywhere at the end, or 0 and nine to eleven digits more in at least two parts.
  private static func isTelephone(_ digits: [Unicode.Scalar], parts: Int) -> Bool {
    if digits.count >= 11 {
      let mobile = digits.suffix(11)
      if mobile.first == "1", let second = mobile.dropFirst().first, ("3"..."9").contains(second) { return true }
    }
    return digits.count >= 10 && digits.first == "0" && parts >= 2
  }
}
