/// The lines of a text, as all readers and those who show a place count them: LF, CR LF and CR end one.
enum TextLines {
  /// The lines of `text` without their ends, at least one.
  ///
  /// - Complexity: O(n) in the length of `text`.
  static func all(in text: String) -> [Substring] {
    let bytes = text.utf8
    var lines: [Substring] = []
    var (start, place) = (bytes.startIndex, bytes.startIndex)
    while place < bytes.endIndex {
      let (byte, end) = (bytes[place], place)
      place = bytes.index(after: place)
      guard byte == 0x0A || byte == 0x0D else { continue }
      if byte == 0x0D, place < bytes.endIndex, bytes[place] == 0x0A { place = bytes.index(after: place) }
      lines.append(text[start..<end])
      start = place
    }
    lines.append(text[start...])
    return lines
  }
}
