/// What texts documents keep as they are.
public enum DocumentText {
  /// Whether a cell of a form of output holds a text unchanged: controls and marks that turn the reading direction are
  /// replaced in documents, and Excel cuts texts of more than 32,767 UTF-16 units.
  ///
  /// - Parameters:
  ///   - text: Any text.
  ///   - format: The form.
  /// - Returns: Whether reading the cell gives the same text.
  public static func isKept(_ text: String, in format: OutputFormat) -> Bool {
    guard format.text == nil else { return true }
    if format == .xlsx, text.utf8.count > SheetText.longest, text.utf16.count > SheetText.longest { return false }
    return !text.unicodeScalars.contains { scalar in
      scalar != "\n" && scalar != "\t"
        && (PlainLine.isSteering(scalar) || scalar == "\u{FFFE}" || scalar == "\u{FFFF}")
    }
  }
}
