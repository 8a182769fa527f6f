import ChineseText
import SupplyDemand

/// Where texts of like meaning lie near each other: the vector of a text is the sum of its words' vectors.
struct MeaningSpace: Sendable {
  /// A word of a text that has a vector.
  struct Word: Sendable {
    /// Its row in the table of vectors.
    let row: Int
    /// Its place in the field's text.
    let range: TextRange
  }

  private let vectors: WordVectors
  private let rows: [String: Int]

  /// The space of `vectors`.
  init(_ vectors: WordVectors) {
    self.vectors = vectors
    rows = Dictionary(vectors.words.enumerated().map { ($1, $0) }) { first, _ in first }
  }

  /// The number of components of a vector.
  var dimension: Int { vectors.dimension }

  /// The words of a text that have vectors, by place, given all its terms: of those that begin at a place the longest,
  /// none inside another, single characters only where no word is.
  func words(in terms: [Term]) -> [Word] {
    guard !rows.isEmpty else { return [] }
    var words: [Word] = []
    var coveredUpTo = 0
    var next = terms.startIndex
    while next < terms.endIndex {
      let start = terms[next].range.start
      var longest: Word?
      while next < terms.endIndex, terms[next].range.start == start {
        let term = terms[next]
        next += 1
        guard term.kind != .bigram, term.range.end > coveredUpTo, let row = rows[term.text] else { continue }
        if term.kind == .character, start < coveredUpTo { continue }
        longest = Word(row: row, range: term.range)
      }
      if let longest {
        words.append(longest)
        coveredUpTo = longest.range.end
      }
    }
    return words
  }

  /// Adds `weight` times a word's vector to `sum`, which has `dimension` components.
  func add(_ row: Int, times weight: Float, to sum: inout [Float]) {
    let scale = vectors.scales[row] * weight
    for index in 0..<dimension { sum[index] += scale * Float(vectors.component(index, ofWord: row)) }
  }

  /// The vector of a text, by all its terms; nil when none of its words has one.
  func vector(of terms: [Term]) -> MeaningVector? {
    var sum = [Float](repeating: 0, count: dimension)
    for word in words(in: terms) { add(word.row, times: 1, to: &sum) }
    return MeaningVector(normalizing: sum)
  }

  /// The vector of one word, at length 1; nil when it has none.
  func vector(ofWord word: String) -> MeaningVector? {
    guard let row = rows[word] else { return nil }
    var sum = [Float](repeating: 0, count: dimension)
    add(row, times: 1, to: &sum)
    return MeaningVector(normalizing: sum)
  }

  /// What a word contributes to the scalar product of a text's vector with `direction`.
  func product(ofRow row: Int, with direction: MeaningVector) -> Float {
    var sum: Float = 0
    for index in 0..<dimension {
      sum += Float(vectors.component(index, ofWord: row)) * direction.components[index]
    }
    return sum * vectors.scales[row]
  }
}
