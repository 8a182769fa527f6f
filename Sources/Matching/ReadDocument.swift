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
}
