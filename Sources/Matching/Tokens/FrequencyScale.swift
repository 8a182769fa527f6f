/// The steps in which an index of tokens keeps how often a text has a token: BM25's saturated frequency, rounded up.
///
/// A step tells the frequency again when the text's length is known, unless the next frequency falls into the same step:
/// with k1 = 1.2, from about eight occurrences on in short texts.
struct FrequencyScale: Sendable {
  private static let bm25 = BM25()
  private static let steps = 255.0
  /// The saturated frequency of a step.
  static let worth = (bm25.k1 + 1) / steps

  private let averageLength: Double

  /// The scale for texts of `averageLength` tokens in the mean.
  init(averageLength: Double) {
    self.averageLength = averageLength
  }

  /// The saturated frequency of a token that a text has `frequency` times.
  @inline(__always)
  func saturation(of frequency: Int, length: Int) -> Double {
    Self.bm25.saturation(
      frequency: Double(frequency),
      normalization: Self.bm25.lengthNormalization(length: Double(length), averageLength: averageLength))
  }

  /// The step of a frequency above 0.
  func level(of frequency: Int, length: Int) -> UInt8 {
    UInt8(min(max((saturation(of: frequency, length: length) / Self.worth).rounded(.up), 1), Self.steps))
  }

  /// The smallest frequency that has a step.
  func leastFrequency(of level: UInt8, length: Int) -> Int {
    var (low, high) = (1, 1)
    while self.level(of: high, length: length) < level { (low, high) = (high + 1, 2 * high) }
    return (low..<high).partitioningIndex { self.level(of: $0, length: length) >= level }
  }

  /// Whether the next frequency has the same step.
  func isAmbiguous(_ frequency: Int, level: UInt8, length: Int) -> Bool {
    self.level(of: frequency + 1, length: length) == level
  }
}
