/// Scores as whole numbers, so that sums are exact and two different scores stay different.
struct ScoreScale {
  private let factor: Double

  /// A scale for scores up to `greatest` in magnitude, whose sums along paths of `nodeCount` nodes stay within 127 bits.
  ///
  /// A score keeps all of its 53 bits when it is larger than about a 2^40th of the greatest.
  init(greatest: Double, nodeCount: Int) {
    let exponent = greatest > 0 ? Int(greatest.exponent) + 1 : 0
    let nodeBits = Int.bitWidth - (nodeCount + 2).leadingZeroBitCount
    factor = Double(sign: .plus, exponent: 120 - nodeBits - exponent, significand: 1)
  }

  func whole(_ score: Double) -> Int128 { Int128((score * factor).rounded()) }

  func score(_ whole: Int128) -> Double { Double(whole) / factor }
}
