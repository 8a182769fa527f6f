/// Texts as XML can hold them.
enum XMLText {
  /// The text without the characters that XML 1.0 forbids (2.2, “Char”): most control characters, U+FFFE, U+FFFF.
  static func allowed(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { !isAllowed($0) }) else { return text }
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where isAllowed(scalar) { scalars.append(scalar) }
    return String(scalars)
  }

  /// The lines of a text, whatever ends them; one empty line for an empty text.
  static func lines(_ text: String) -> [Substring] {
    // A line feed that follows a return is one character with it.
    text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r" || $0 == "\r\n" }
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: true
    case ..<0x20, 0xFFFE, 0xFFFF: false
    default: true
    }
  }
}
