/// Meaning vectors of words, distilled from a sentence model: words of one industry lie near each other.
///
/// A text's vector is the sum of its words' vectors; the weight of a word is its vector's length. Compare texts by the
/// cosine of their vectors.
public struct WordVectors: Sendable {
  /// The number of components of each vector; 0 when there are no words.
  public let dimension: Int
  /// The words, normalized, each once.
  public let words: [String]
  /// For each word what its components are multiplied by.
  public let scales: [Float]
  /// The components, word by word, −127…127, as signed bytes.
  public let components: [UInt8]

  /// Vectors of words.
  ///
  /// - Returns: nil unless there is a scale for each word and `dimension` components, and all scales are finite. Of a word
  ///   that is given twice the first counts.
  public init?(dimension: Int, words: [String], scales: [Float], components: [UInt8]) {
    guard dimension >= 0, scales.count == words.count, components.count == words.count * dimension,
      scales.allSatisfy(\.isFinite)
    else { return nil }
    self.dimension = dimension
    self.words = words
    self.scales = scales
    self.components = components
  }

  /// A component of a word's vector.
  public func component(_ index: Int, ofWord word: Int) -> Int8 {
    Int8(bitPattern: components[word * dimension + index])
  }

  private init() {
    (dimension, words, scales, components) = (0, [], [], [])
  }

  /// No words: nothing is then matched by meaning.
  public static let none = WordVectors()
}
