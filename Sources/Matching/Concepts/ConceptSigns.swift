import ChineseText

/// The words that show concepts.
struct ConceptSigns: Sendable {
  /// That a word shows a concept.
  struct Sign: Sendable {
    /// The concept's number.
    let concept: Int
    /// How surely a text with the word is of the concept, below 1; 0 for a false friend.
    let probability: Double
    /// Whether the word is a society's name, which shows a whole tree of concepts by itself.
    let isSociety: Bool
  }

  private var numbers = TermNumbers()
  private var signs: [[Sign]] = []

  /// The words, in the order they were added.
  var words: [TermKey] { numbers.keys }

  /// The concepts that a word shows, each concept once, by number; none for a word that shows none.
  @inline(__always)
  subscript(word: TermKey) -> [Sign] { numbers.number(of: word).map { signs[$0] } ?? [] }

  /// Adds a word that hasn't been added.
  mutating func add(_ word: TermKey, _ signs: [Sign]) {
    if numbers.add(word) == self.signs.count { self.signs.append(signs) }
  }
}
