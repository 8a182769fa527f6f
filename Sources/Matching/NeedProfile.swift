import ChineseText
import SupplyDemand

/// What to look for in an index when serving a need.
struct NeedProfile: Sendable {
  /// One of the need's own words.
  struct OwnWord: Sendable {
    /// The word.
    let key: TermKey
    /// How surely a text with the word serves the need, above 0 and below 1.
    let probability: Double
  }

  /// A concept that serves the need.
  struct RelevantConcept: Sendable {
    /// The concept's number.
    let number: Int
    /// How surely a record of the concept serves the need, above 0 up to 1.
    let relevance: Double
  }

  /// The need's own words, by text and kind, each once.
  let ownWords: [OwnWord]
  /// The concepts, by number, each once.
  let concepts: [RelevantConcept]
  /// The need's meaning; nil when nothing of it has a vector.
  let meaning: MeaningVector?
  /// The need's direction in the neural model's space; nil without a model.
  let neural: MeaningVector?
}
