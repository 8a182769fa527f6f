import ChineseText
import SupplyDemand

/// Reads what matters for matching out of a document: its terms, the concepts it shows, its meaning.
///
/// The index is made by it, and so is every explanation, from the same text again: that is why the index needn't keep
/// the places of concepts' words, and why both agree.
struct DocumentReader: Sendable {
  let analyzer: TextAnalyzer
  let finder: ConceptFinder
  let space: MeaningSpace
  private let fields = FieldWeights()

  /// The concepts that it finds.
  var graph: ConceptGraph { finder.graph }

  init(analyzer: TextAnalyzer, finder: ConceptFinder, space: MeaningSpace) {
    self.analyzer = analyzer
    self.finder = finder
    self.space = space
  }

  /// Reads a document.
  func read(_ document: [FieldText]) -> ReadDocument {
    let analyzed = analyzer.analyzed(document)
    return ReadDocument(
      fields: analyzed, meaningWords: analyzed.map { space.words(in: $0.terms) },
      levels: TermLevels(analyzed, fields: fields),
      supports: finder.supports(in: analyzed).filter { $0.level > 0 })
  }

  /// The meaning of a document: its fields' words, weighted as the fields are; nil when no word has a vector.
  func meaning(of document: ReadDocument) -> MeaningVector? {
    var sum = [Float](repeating: 0, count: space.dimension)
    for (field, words) in zip(document.fields, document.meaningWords) {
      let weight = Float(fields[field.field].weight)
      guard weight > 0 else { continue }
      for word in words { space.add(word.row, times: weight, to: &sum) }
    }
    return MeaningVector(normalizing: sum)
  }

  /// The word of a document that brings its meaning nearest to `direction`, or takes it farthest from it; nil when no
  /// word has a vector.
  func tellingWord(
    in document: ReadDocument, along direction: MeaningVector, nearest: Bool
  ) -> PlacedWord? {
    var best: (product: Float, place: TermPlace)?
    for (number, words) in document.meaningWords.enumerated() {
      let weight = Float(fields[document.fields[number].field].weight)
      for word in words {
        let product = space.product(ofRow: word.row, with: direction) * weight * (nearest ? 1 : -1)
        if product > best?.product ?? -.infinity {
          best = (product, TermPlace(field: number, occurrence: word.occurrence))
        }
      }
    }
    return best.map { document.word(at: $0.place) }
  }
}
