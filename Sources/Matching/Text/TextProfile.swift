import ChineseText

/// What to look for in an index when answering a text.
struct TextProfile: Sendable {
  /// A term of the text.
  struct WeightedTerm: Sendable {
    /// The term.
    let key: TermKey
    /// What it tells, in nats, times how often the text has it, above 0.
    let weight: Double
  }

  /// A concept that the text shows.
  struct WeightedConcept: Sendable {
    /// The concept's number.
    let number: Int
    /// Its component of a vector of length 1 at most.
    let weight: Double
  }

  /// The terms, each once, in their order.
  let terms: [WeightedTerm]
  /// The concepts, by number, each once.
  let concepts: [WeightedConcept]
  /// The text's meaning; nil when none of its words has a vector.
  let meaning: MeaningVector?

  /// The sum of the terms' weights.
  var information: Double { terms.reduce(0) { $0 + $1.weight } }
}
