import ChineseText
import SupplyDemand

/// What was read out of a document.
struct ReadDocument: Sendable {
  /// The fields with their terms.
  let fields: [AnalyzedField]
  /// For each field its words that have vectors.
  let meaningWords: [[MeaningSpace.Word]]
  /// How much of each term there is.
  let levels: TermLevels
  /// The concepts that it shows, by number.
  let supports: [ConceptSupport]

  /// The term at a place, in words.
  func word(at place: TermPlace) -> PlacedWord {
    let field = fields[place.field]
    return PlacedWord(
      text: field.text.text(of: place.occurrence), field: field.field,
      range: field.text.originalRange(of: place.occurrence))
  }
}

/// A word of a document.
struct PlacedWord: Sendable {
  /// The word, normalized.
  let text: String
  /// The field that it stands in.
  let field: RecordField
  /// Its place there.
  let range: TextRange
}
