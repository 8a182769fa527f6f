import SupplyDemand

/// How a document shows one concept: the words, and how surely all of them together.
struct ConceptSupport: Sendable {
  /// A word in the document.
  struct Found: Sendable {
    /// Its first place in the field that counts most of those it stands in.
    let place: TermPlace
    /// −ln of the doubt that it alone leaves on the document being of the concept.
    let certainty: Double
  }

  /// The concept's number.
  let concept: Int
  /// The words, the surest first, none overlapping another.
  let found: [Found]
  /// Whether names of societies alone show the concept. One such name shows a whole tree of concepts, so these count only
  /// as the surest concept, never as further ones.
  let isBySocietyAlone: Bool

  /// What each further word counts of the one before: the words of one industry come together, so a second one is less
  /// news.
  private static let discount = 0.5

  /// After each word, −ln of the doubt that the words so far leave: a noisy or.
  var certainties: [Double] {
    var (sum, factor) = (0.0, 1.0)
    return found.map { found in
      sum += found.certainty * factor
      factor *= Self.discount
      return sum
    }
  }

  /// The certainty of all words in the steps that the index keeps.
  var level: UInt8 { CertaintyScale.level(of: certainties.last ?? 0) }
}

extension ConceptSupport {
  /// How surely the document is of the concept, 0..<1, as the index knows it.
  var chance: Double { CertaintyScale.chance(of: level) }
}

extension [ConceptSupport] {
  /// Those that texts are compared by: of the concepts that people wrote down, since those of official classes repeat them.
  func compared(by graph: ConceptGraph) -> [ConceptSupport] {
    filter { graph.isHandMade[$0.concept] && !$0.isBySocietyAlone }
  }

  /// What the vector of the concepts' chances is divided by to be compared: its length, and at least 1, so that a text that
  /// only hints at a concept isn't taken to be all of it.
  var length: Float { Float(Swift.max(1, reduce(0) { $0 + $1.chance * $1.chance }.squareRoot())) }
}
