/// Text from lists made safe to print: a title must not move the cursor, hide a line or turn the reading direction.
enum PlainLine {
  /// `text` on one line: white space that breaks lines becomes a space, other controls become U+FFFD.
  ///
  /// - Parameters:
  ///   - text: Any text.
  ///   - kept: A control character that stays as it is.
  /// - Returns: The line.
  static func text(_ text: String, keeping kept: Unicode.Scalar? = nil) -> String {
    guard text.unicodeScalars.contains(where: isSteering) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if !isSteering(scalar) || scalar == kept {
        result.append(scalar)
      } else if scalar.properties.isWhitespace {
        result.append(" ")
      } else {
        result.append("\u{FFFD}")
      }
    }
    return String(result)
  }

  /// Whether a character moves the cursor, ends a line, or turns the reading direction.
  static func isSteering(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
