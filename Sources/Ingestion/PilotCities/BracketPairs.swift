import SupplyDemand

/// The brackets and quotation marks of a text that have a partner.
struct BracketPairs {
  private static let closers: [Unicode.Scalar: Unicode.Scalar] = [
    "（": "）", "(": ")", "［": "］", "[": "]", "【": "】", "〔": "〕", "《": "》",
    "“": "”", "‘": "’", "「": "」", "『": "』", "\"": "\"",
  ]
  private static let openers: Set<Unicode.Scalar> = Set(closers.keys)
  private static let closing: Set<Unicode.Scalar> = Set(closers.values)

  /// The offset of the closing partner of every opening one.
  private(set) var partners: [Int: Int] = [:]
  /// Offsets of those without a partner, in order.
  private(set) var lonely: [Int] = []

  /// Pairs what stands at `range` of `scalars`. A closing mark pairs with the nearest open one of its kind and leaves
  /// those between them alone.
  init(in scalars: [Unicode.Scalar], range: TextRange) {
    var open: [Int] = []
    for offset in range.start..<range.end {
      let scalar = scalars[offset]
      let isCloser = Self.closing.contains(scalar)
      if isCloser, let place = open.lastIndex(where: { Self.closers[scalars[$0]] == scalar }) {
        partners[open[place]] = offset
        lonely += open[(place + 1)...]
        open.removeSubrange(place...)
      } else if Self.openers.contains(scalar) {
        open.append(offset)
      } else if isCloser {
        lonely.append(offset)
      }
    }
    lonely += open
    lonely.sort()
  }
}
