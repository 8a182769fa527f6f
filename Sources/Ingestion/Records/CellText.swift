/// What a cell says, without what can't be seen.
enum CellText {
  /// `text` without white space, zero-width characters and byte order marks at its ends, and without control characters
  /// inside; tabs and line ends inside stay.
  static func cleaned(_ text: String) -> String {
    let hasControls = text.utf8.contains { $0 < 0x20 && $0 != 0x0A && $0 != 0x09 || $0 == 0x7F }
    var scalars = Substring(text).unicodeScalars
    while let first = scalars.first, isSpace(first) { scalars.removeFirst() }
    while let last = scalars.last, isSpace(last) { scalars.removeLast() }
    guard hasControls else { return String(scalars) }
    var kept = String.UnicodeScalarView()
    for scalar in scalars where !isControl(scalar) { kept.append(scalar) }
    return String(kept)
  }

  /// A cell of a CSV file without the apostrophe by which its writer kept spreadsheets from taking it for a formula; an
  /// apostrophe before anything else belongs to the text.
  static func unguarded(_ text: String) -> String {
    guard text.utf8.first == UInt8(ascii: "'"), let start = text.unicodeScalars.first(where: { $0 != "'" }),
      formulaStarts.contains(start)
    else { return text }
    return String(text.unicodeScalars.dropFirst())
  }

  /// What spreadsheets take for the beginning of a formula, full-width forms too.
  private static let formulaStarts: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠",
  ]

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar.value <= 0x20 || scalar.value == 0x7F }
    // No white space lies beyond the ideographic space; looking a property up costs much more than this.
    if scalar.value > 0x3000 { return scalar == "\u{FEFF}" }
    return scalar.properties.isWhitespace || scalar == "\u{200B}"
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 && scalar != "\n" && scalar != "\t" || scalar.value == 0x7F
  }
}
