import SupplyDemand

/// What to look for in an index when serving a need: weighted terms, and what to leave alone.
struct NeedProfile: Sendable {
  /// One term to look for.
  struct WeightedTerm: Sendable {
    /// The term's number in the index.
    let number: Int
    /// How surely a text with the term is of `concept`, above 0 and below 1; for the need's own words how surely it
    /// serves the need.
    let strength: Double
    /// How surely a record of `concept` serves the need, above 0 up to 1; 1 for the need's own words.
    let relevance: Double
    /// The concept that leads to the term; nil for the need's own words.
    let concept: Concept.ID?

    /// How surely a text with the term serves the need.
    var probability: Double { strength * relevance }
  }

  /// The terms, by number, each once.
  let terms: [WeightedTerm]
  /// The numbers of words that contain one of the terms and don't count.
  let falseFriends: [Int]
}
