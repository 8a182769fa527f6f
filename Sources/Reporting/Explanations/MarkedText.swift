public import SupplyDemand

/// A text with some places in it marked.
public struct MarkedText: Hashable, Sendable {
  /// A piece of the text.
  public struct Piece: Hashable, Sendable {
    /// The piece, never empty.
    public let text: String
    /// Whether it is a marked place.
    public let isMarked: Bool
  }

  /// The pieces; joined they are the text. Neighbours differ in being marked.
  public let pieces: [Piece]

  /// `text` with `ranges` marked, in any order; they may overlap, and what lies outside of the text doesn't count.
  public init(_ text: String, marking ranges: [TextRange]) {
    let scalars = Array(text.unicodeScalars)
    var isMarked = [Bool](repeating: false, count: scalars.count)
    for range in ranges {
      for place in max(0, range.start)..<max(0, range.start, min(scalars.count, range.end)) { isMarked[place] = true }
    }
    var pieces: [Piece] = []
    var start = 0
    while start < scalars.count {
      let end = scalars.indices[start...].first { isMarked[$0] != isMarked[start] } ?? scalars.count
      pieces.append(
        Piece(text: String(String.UnicodeScalarView(scalars[start..<end])), isMarked: isMarked[start]))
      start = end
    }
    self.pieces = pieces
  }
}
