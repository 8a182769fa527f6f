import SupplyDemand

/// Plain BM25F: every term of a text counts by its rarity in the collection.
struct TextScorer: Sendable {
  private let index: OccurrenceIndex
  private let fields = FieldWeights()
  private let bm25 = BM25()

  /// A scorer over the documents of `index`.
  init(index: OccurrenceIndex) {
    self.index = index
  }

  /// Adds what a term contributes to each document of `ranges` that has it.
  func add(_ key: TermKey, in ranges: [Range<Int>], to places: inout [Int: [SearchHit.Place]]) {
    guard let number = index.number(of: key) else { return }
    let rarity = BM25.inverseDocumentFrequency(
      documentFrequency: documentCount(of: index.occurrences(of: number)), documents: index.documentCount)
    for range in ranges {
      var occurrences = index.occurrences(of: number, in: range)
      while let first = occurrences.first {
        let own = occurrences.prefix { $0.document == first.document }
        occurrences = occurrences.dropFirst(own.count)
        let frequency = own.reduce(0.0) { $0 + fieldedFrequency(of: $1) }
        let place = SearchHit.Place(
          term: key.text, field: RecordField.allCases[Int(first.field)], range: first.range,
          contribution: Explanation.rounded(rarity * bm25.saturation(fieldedFrequency: frequency)))
        places[Int(first.document), default: []].join(place)
      }
    }
  }

  private func documentCount(of occurrences: ArraySlice<OccurrenceIndex.Occurrence>) -> Int {
    var (count, last) = (0, UInt32.max)
    for occurrence in occurrences where occurrence.document != last {
      count += 1
      last = occurrence.document
    }
    return count
  }

  private func fieldedFrequency(of occurrence: OccurrenceIndex.Occurrence) -> Double {
    let field = RecordField.allCases[Int(occurrence.field)]
    return fields.frequency(of: field, length: index.length(of: field, in: Int(occurrence.document)), by: bm25)
  }
}

extension [SearchHit.Place] {
  /// Adds a place, or its contribution to the same place: a word of two characters is a bigram too.
  fileprivate mutating func join(_ place: SearchHit.Place) {
    guard let same = firstIndex(where: { $0.term == place.term && $0.field == place.field && $0.range == place.range })
    else {
      append(place)
      return
    }
    self[same] = SearchHit.Place(
      term: place.term, field: place.field, range: place.range,
      contribution: self[same].contribution + place.contribution)
  }
}
