import ChineseText
import SupplyDemand

/// Where texts of like meaning lie near each other: the vector of a text is the sum of its words' vectors.
struct MeaningSpace: Sendable {
  /// A word of a text that has a vector.
  struct Word: Sendable {
    /// Its row in the table of vectors.
    let row: Int
    /// The word and its place in the text.
    let occurrence: TermOccurrence
  }

  private let vectors: WordVectors
  /// The words with vectors: a term's number is the place of its row in `rows`.
  private let numbers: TermNumbers
  private let rows: [Int]

  /// The space of `vectors`, whose words `analyzer` finds; one that isn't in its lexicon has no vector.
  init(_ vectors: WordVectors, analyzer: TextAnalyzer) {
    self.vectors = vectors
    var numbers = TermNumbers(capacity: vectors.words.count)
    var rows: [Int] = []
    for (row, word) in vectors.words.enumerated() {
      guard let key = analyzer.key(ofWhole: word), numbers.add(key) == rows.count else { continue }
      rows.append(row)
    }
    (self.numbers, self.rows) = (numbers, rows)
  }

  /// The number of components of a vector.
  var dimension: Int { vectors.dimension }

  /// The words of a text that have vectors, by place, given all its terms: of those that begin at a place the longest,
  /// none inside another, single characters only where no word is.
  func words(in terms: [TermOccurrence]) -> [Word] {
    guard numbers.count > 0 else { return [] }
    var words: [Word] = []
    var coveredUpTo = 0
    var next = terms.startIndex
    while next < terms.endIndex {
      let start = terms[next].place.lowerBound
      var longest: Word?
      while next < terms.endIndex, terms[next].place.lowerBound == start {
        let term = terms[next]
        next += 1
        let kind = term.key.kind
        guard kind != .bigram, term.place.upperBound > coveredUpTo, let number = numbers.number(of: term.key)
        else { continue }
        if kind == .character, start < coveredUpTo { continue }
        longest = Word(row: rows[number], occurrence: term)
      }
      if let longest {
        words.append(longest)
        coveredUpTo = longest.occurrence.place.upperBound
      }
    }
    return words
  }

  /// Adds `weight` times a word's vector to `sum`, which has `dimension` components.
  func add(_ row: Int, times weight: Float, to sum: inout [Float]) {
    let scale = vectors.scales[row] * weight
    let (dimension, start) = (dimension, row * dimension)
    precondition(sum.count == dimension)
    unsafe vectors.components.withUnsafeBufferPointer { components in
      unsafe sum.withUnsafeMutableBufferPointer { sum in
        for index in 0..<dimension {
          unsafe sum[index] += scale * Float(Int8(bitPattern: components[start &+ index]))
        }
      }
    }
  }

  /// The vector of a text, by all its terms; nil when none of its words has one.
  func vector(of terms: [TermOccurrence]) -> MeaningVector? {
    var sum = [Float](repeating: 0, count: dimension)
    for word in words(in: terms) { add(word.row, times: 1, to: &sum) }
    return MeaningVector(normalizing: sum)
  }

  /// The vector of one word, at length 1; nil when it has none.
  func vector(ofWord word: TermKey) -> MeaningVector? {
    guard let number = numbers.number(of: word) else { return nil }
    let row = rows[number]
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

  /// Takes in the words and their vectors.
  func add(to fingerprint: inout Fingerprint) {
    fingerprint.add(UInt64(dimension))
    fingerprint.add(numbers.keys)
    fingerprint.add(rows)
    fingerprint.add(vectors.scales)
    fingerprint.add(vectors.components)
  }
}
