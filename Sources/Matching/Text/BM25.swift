import RealModule

/// Okapi BM25 and its fielded form BM25F.
///
/// Sources: Robertson, Walker, Jones, Hancock-Beaulieu and Gatford, "Okapi at TREC-3" (1994) for the formula; Robertson,
/// Zaragoza and Taylor, "Simple BM25 extension to multiple weighted fields" (CIKM 2004) for the fields; the inverse
/// document frequency is Lucene's, which is never negative.
struct BM25: Sendable {
  /// How soon repetition stops to count; 1.2 is the usual value, of the TREC experiments.
  var k1 = 1.2
  /// How much long texts are held back, 0…1; 0.75 is the usual value, of the same experiments.
  var b = 0.75

  /// ln(1 + (N − df + 0.5) / (df + 0.5)), above 0.
  static func inverseDocumentFrequency(documentFrequency: Int, documents: Int) -> Double {
    let (df, n) = (Double(documentFrequency), Double(documents))
    return Double.log(1 + (n - df + 0.5) / (df + 0.5))
  }

  /// What `b` makes of a text's length: 1 for a text of average length.
  func lengthNormalization(length: Double, averageLength: Double) -> Double {
    averageLength > 0 ? 1 - b + b * length / averageLength : 1
  }

  /// tf·(k1 + 1) / (tf + k1·normalization): 1 for one occurrence in a text of average length, k1 + 1 at most.
  func saturation(frequency: Double, normalization: Double) -> Double {
    frequency * (k1 + 1) / (frequency + k1 * normalization)
  }

  /// BM25F's saturation of a frequency that was already weighted and normalized field by field.
  func saturation(fieldedFrequency: Double) -> Double {
    fieldedFrequency * (k1 + 1) / (fieldedFrequency + k1)
  }
}
