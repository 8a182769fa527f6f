import ChineseText
import SupplyDemand

/// Makes profiles of texts, which are read as records are.
struct TextProfiler: Sendable {
  private let reader: DocumentReader
  private let rarity: TermRarity

  /// A profiler that reads as the index of `reader` was read.
  init(reader: DocumentReader) {
    self.reader = reader
    rarity = TermRarity(reader.analyzer.lexicon)
  }

  /// The profile of a record's statements, or of a text that is none.
  func profile(_ text: [FieldText]) -> TextProfile {
    let read = reader.read(text.statements)
    let supports = read.supports.compared(by: reader.graph)
    let length = Double(supports.length)
    return TextProfile(
      terms: weightedTerms(read),
      concepts: supports.map { TextProfile.WeightedConcept(number: $0.concept, weight: $0.chance / length) },
      meaning: reader.meaning(of: read))
  }

  /// The profile of a query's words alone; one of single characters has these.
  func words(of query: String) -> TextProfile {
    let terms = weightedTerms(reader.read([FieldText(.title, query)]))
    let useful = terms.filter { $0.key.kind != .character }
    return TextProfile(terms: useful.isEmpty ? terms : useful, concepts: [], meaning: nil)
  }

  /// The most information of a text, in nats: of what is longer every term counts less, so that sums of steps stay whole
  /// numbers of 32 bits.
  private static let mostInformation = 100_000.0

  private func weightedTerms(_ read: ReadDocument) -> [TextProfile.WeightedTerm] {
    // In the order of their texts, since sums of fractions depend on the order, and keys on the lexicon.
    let weights = read.levels.entries.map { entry in
      let text = read.word(at: entry.place).text
      return (text: text, key: entry.key, weight: entry.frequency * rarity.information(of: text))
    }.filter { $0.weight > 0 }.sorted { ($0.text, $0.key.kind) < ($1.text, $1.key.kind) }
    let scale = min(1, Self.mostInformation / max(1, weights.reduce(0) { $0 + $1.weight }))
    return weights.map { TextProfile.WeightedTerm(key: $0.key, weight: $0.weight * scale) }
  }
}
