/// The steps in which the index keeps how much of a term a document has: BM25's saturated frequency.
enum SaturationScale {
  private static let stepsPerUnit = 112.0
  /// Chosen on development sets of papers, questions and demands, which move by 0.005 around it.
  static let bm25 = BM25(k1: 0.9, b: 0.6)

  /// The nearest step, at least 1, of a saturated frequency above 0.
  static func level(of saturation: Double) -> UInt8 {
    UInt8(min(max((saturation * stepsPerUnit).rounded(), 1), 255))
  }

  /// The saturated frequency of a step, above 0 up to k1 + 1.
  static func saturation(of level: UInt8) -> Double { Double(level) / stepsPerUnit }

  /// The frequency that a step stands for, brought to a text of usual length.
  static func frequency(of level: UInt8) -> Double {
    let saturation = min(saturation(of: level), bm25.k1 + 0.99)
    return saturation * bm25.k1 / (bm25.k1 + 1 - saturation)
  }
}
