import ChineseText
public import SupplyDemand

extension Matcher {
  /// The records of `kinds` that best match a query's words, the best first, equal scores by kind and in the
  /// records' order.
  ///
  /// This is BM25F over words, character bigrams and Latin runs, with the rarity of general language; a query of one
  /// character looks for the character. Scores order one answer and aren't comparable across queries.
  ///
  /// - Parameters:
  ///   - query: Any text; empty gives nothing.
  ///   - kinds: The kinds to look among.
  ///   - limit: The most hits to give.
  /// - Returns: At most `limit` hits; none for a query without a letter, digit or Han character.
  public func search(_ query: String, in kinds: [RecordKind], limit: Int) -> [SearchHit] {
    let profile = textProfiler.words(of: query)
    return best(profile, in: kinds, limit: limit).map { document, _ in
      SearchHit(
        record: catalog.references[document],
        places: textScorer.sharedWords(profile, textScorer.read(document)).map { word in
          SearchHit.Place(
            term: word.word.text, field: word.word.field, range: word.word.range,
            contribution: ScoreScale.score(ofSteps: word.steps))
        })
    }
  }

  /// The order and scores of `search`, without the places.
  public func searchRanking(
    _ query: String, in kinds: [RecordKind], limit: Int
  ) -> [(record: RecordReference, score: Double)] {
    best(textProfiler.words(of: query), in: kinds, limit: limit).map { (catalog.references[$0], $1) }
  }

  private func best(
    _ profile: TextProfile, in kinds: [RecordKind], limit: Int
  ) -> [(document: Int, score: Double)] {
    var top = TopRanking(limit: limit)
    for range in kinds.map(catalog.range) {
      for (place, steps) in textScorer.wordSteps(for: profile, in: range).enumerated() where steps > 0 {
        top.insert(range.lowerBound + place, score: ScoreScale.score(ofSteps: steps))
      }
    }
    return top.ranking
  }
}
