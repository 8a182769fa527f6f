import SupplyDemand

/// The text of an imported file as scalars, with its lines: what ranges and locations count in.
struct ListText: Sendable {
  /// The file's name for locations.
  let file: String
  /// The whole text.
  let scalars: [Unicode.Scalar]
  /// The lines in order, without their breaks; LF, CR LF and CR break a line.
  let lines: [TextRange]
  /// Where pieces of a document's text stand, by their first scalar; none for a file of lines.
  private let places: [(start: Int, location: ListLocation)]

  init(_ text: String, file: String) {
    self.init(Array(text.unicodeScalars), file: file, places: [])
  }

  /// The text of a document: its pieces in order, each where it stands, with what parts it from the next.
  init(pieces: [(text: String, location: ListLocation, end: Unicode.Scalar)], file: String) {
    var scalars: [Unicode.Scalar] = []
    var places: [(start: Int, location: ListLocation)] = []
    for piece in pieces {
      places.append((scalars.count, piece.location))
      scalars += piece.text.unicodeScalars
      scalars.append(piece.end)
    }
    self.init(scalars, file: file, places: places)
  }

  private init(_ scalars: [Unicode.Scalar], file: String, places: [(start: Int, location: ListLocation)]) {
    self.file = file
    self.scalars = scalars
    self.places = places
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

  /// Line and column of a scalar, or the cell or paragraph of a document that it is in.
  ///
  /// - Complexity: O(log n) in the number of lines.
  func location(of offset: Int) -> ListLocation {
    if !places.isEmpty {
      return places[Self.last(places.count) { places[$0].start <= offset }].location
    }
    let low = Self.last(lines.count) { lines[$0].start <= offset }
    return ListLocation(file: file, line: low + 1, column: offset - lines[low].start + 1)
  }

  /// The last of `count` places for which something holds that holds for all before it; 0 when it holds for none.
  private static func last(_ count: Int, where holds: (Int) -> Bool) -> Int {
    var (low, high) = (0, count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if holds(middle) { low = middle } else { high = middle }
    }
    return low
  }

  /// White space and the marks that are as invisible: the byte order mark, the zero-width space.
  static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar == "\u{FEFF}" || scalar == "\u{200B}"
  }
}
