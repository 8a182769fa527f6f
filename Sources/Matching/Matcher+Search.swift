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
        places: sharedWords(profile, document).map { word in
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
    let members = kinds.map(catalog.members)
    var start = 0
    for documents in members {
      let steps = documents.scores(recent: catalog.recent) { range in
        segments.scores(in: range) { $0.texts.wordSteps(for: profile, in: $1) }
      }
      for (place, steps) in steps.enumerated() where steps > 0 {
        top.insert(start + place, score: ScoreScale.score(ofSteps: steps))
      }
      start += documents.count
    }
    return top.ranking.map { ranked in
      var place = ranked.document
      for documents in members {
        if place < documents.count { return (documents[place], ranked.score) }
        place -= documents.count
      }
      return ranked
    }
  }

  private func sharedWords(_ profile: TextProfile, _ document: Int) -> [TextScorer.SharedWord] {
    let (segment, number) = segments.segment(of: document)
    return segment.texts.sharedWords(profile, segment.texts.read(number))
  }
}
