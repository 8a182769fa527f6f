import ChineseText
import SupplyDemand

extension Matcher {
  /// A record as it might be.
  struct HypotheticalRecord: Sendable {
    /// Its fields.
    let document: [FieldText]
    /// The stored record that it is a variant of, whose vectors by a neural model stand for it; nil for an invented one.
    let original: [FieldText]?
  }

  /// A scorer of records that aren't stored, as the matcher would score them if they were.
  func scorer(of hypotheses: [HypotheticalRecord]) -> NeedScorer {
    let documents = hypotheses.map(\.document)
    let index = RecordIndex(
      [Chunk(documents[...], reader: reader)], documents: documents,
      passages: hypotheses.map { ($0.original ?? $0.document).passage }, reader: reader, neural: neural)
    return NeedScorer(
      index: index, reader: reader, references: hypotheses.map { _ in RecordReference(.achievements, "") },
      scale: scale)
  }

  /// Names of industries that would serve a need and that a document doesn't name, those nearest to what it says first.
  func topics(of profile: NeedProfile, near document: [FieldText], limit: Int) -> [String] {
    let read = reader.read(document)
    let shown = Set(read.levels.entries.map(\.key))
    let meaning = reader.meaning(of: read)
    let relevant = profile.concepts.filter {
      $0.relevance >= Self.leastTopicRelevance && labels.graph.isHandMade[$0.number]
        && !(analyzer.key(ofWhole: labels.graph.concepts[$0.number].name).map(shown.contains) ?? false)
    }
    let nearness = relevant.map { concept in
      (concept.number, meaning.flatMap { labels.nearness(of: concept.number, to: $0) } ?? -1)
    }
    return nearness.sorted { ($1.1, $0.0) < ($0.1, $1.0) }.prefix(limit).map { labels.graph.concepts[$0.0].name }
  }

  /// An industry that serves a need less surely isn't worth proposing.
  private static let leastTopicRelevance = 0.5
}

extension [FieldText] {
  /// The document with further items in a list field.
  func adding(_ items: [String], to field: RecordField) -> [FieldText] {
    let own = filter { $0.field == field }.map(\.text)
    return filter { $0.field != field } + [FieldText(field, own + items)]
  }
}
