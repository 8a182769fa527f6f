import ChineseText
public import SupplyDemand

extension Matcher {
  /// The records of `kinds` that best match a query's words, the best first, equal scores by kind and identity.
  ///
  /// This is BM25F over words, character bigrams and Latin runs, with the frequencies of the whole collection; a query
  /// of one character looks for the character. Scores order one answer and aren't comparable across queries.
  ///
  /// - Parameters:
  ///   - query: Any text; empty gives nothing.
  ///   - kinds: The kinds to look among.
  ///   - limit: The most hits to give.
  /// - Returns: At most `limit` hits; none for a query without a letter, digit or Han character.
  public func search(_ query: String, in kinds: [RecordKind], limit: Int) -> [SearchHit] {
    let keys = searchKeys(of: query)
    var places: [Int: [SearchHit.Place]] = [:]
    let scorer = TextScorer(index: index.occurrences)
    for key in keys { scorer.add(key, in: kinds.map(catalog.range), to: &places) }
    let hits = places.map { SearchHit(record: catalog.references[$0.key], places: $0.value) }
    return Array(hits.sorted { ($1.score, $0.record) < ($0.score, $1.record) }.prefix(limit))
  }

  private func searchKeys(of query: String) -> [TermKey] {
    let terms = analyzer.terms(of: query)
    let useful = terms.filter { $0.kind != .character }
    return Set((useful.isEmpty ? terms : useful).map(TermKey.init)).sorted { ($0.text, $0.kind) < ($1.text, $1.kind) }
  }
}
