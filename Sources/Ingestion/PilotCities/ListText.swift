import SupplyDemand

/// The text of an imported file as scalars, with its lines: what ranges and locations count in.
struct ListText: Sendable {
  /// The file's name for locations.
  let file: String
  /// The whole text.
  let scalars: [Unicode.Scalar]
  /// The lines in order, without their breaks; LF, CR LF and CR break a line.
  let lines: [TextRange]

  init(_ text: String, file: String) {
    self.file = file
    scalars = Array(text.unicodeScalars)
    var lines: [TextRange] = []
    var start = 0
    for (offset, scalar) in scalars.enumerated() where scalar == "\n" || scalar == "\r" {
      let isAfterReturn = scalar == "\n" && offset > 0 && scalars[offset - 1] == "\r"
      if !isAfterReturn { lines.append(TextRange(start, offset)) }
      start = offset + 1
    }
    lines.append(TextRange(start, scalars.count))
    self.lines = lines
  }

  /// The text at `range`, which lies inside.
  func slice(_ range: TextRange) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range.start..<range.end])
    return String(view)
  }

  /// `range` without white space at its ends.
  func trimmed(_ range: TextRange) -> TextRange {
    var (start, end) = (range.start, range.end)
    while start < end, Self.isBlank(scalars[start]) { start += 1 }
    while end > start, Self.isBlank(scalars[end - 1]) { end -= 1 }
    return TextRange(start, end)
  }

  /// Line and column of a scalar.
  ///
  /// - Complexity: O(log n) in the number of lines.
  func location(of offset: Int) -> ListLocation {
    var (low, high) = (0, lines.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if lines[middle].start <= offset { low = middle } else { high = middle }
    }
    return ListLocation(file: file, line: low + 1, column: offset - lines[low].start + 1)
  }

  /// White space and the marks that are as invisible: the byte order mark, the zero-width space.
  static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar == "\u{FEFF}" || scalar == "\u{200B}"
  }
}
