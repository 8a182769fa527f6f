import ChineseText
public import SupplyDemand

extension Matcher {
  /// The needs that a query lists, as a city's cell does; nil when it is a text of another kind, as a problem put in words
  /// or a title are.
  ///
  /// A list has items of a label's length, at least half of them labels that somebody has read or that name industries.
  public func needs(in query: String) -> [IndustryNeed]? {
    let items = Self.items(of: query)
    guard !items.isEmpty, items.allSatisfy({ $0.unicodeScalars.count <= Self.longestLabel }),
      2 * items.count(where: labels.isLabel) >= items.count
    else { return nil }
    return items.map { .asked($0, id: IndustryNeed.ID($0)) }
  }

  /// What a query lists, each once; the query itself when it is no list.
  public static func items(of query: String) -> [String] {
    var seen: Set<Substring> = []
    let items = query.split { itemSeparators.contains($0) }.map { trimmed($0) }
    return items.filter { !$0.isEmpty && seen.insert($0).inserted }.map(String.init)
  }

  private static func trimmed(_ item: Substring) -> Substring {
    var item = item.drop { $0.isWhitespace }
    while item.last?.isWhitespace == true { item.removeLast() }
    return item
  }

  private static let itemSeparators: Set<Character> = ["、", "，", "；", ",", ";"]
  /// The longest label of the notice has 19 characters.
  private static let longestLabel = 20

  /// The records of `kind` that best answer a text, the best first, equal scores in the records' order: who could solve a
  /// problem, what would serve a demand, which demands an achievement would serve.
  ///
  /// - Parameters:
  ///   - text: The text, as the fields of a record.
  ///   - id: What the matches name as their need.
  ///   - kind: The kind of records to look among.
  ///   - record: A record to leave out, as the one that the text is of: it isn't an answer, and shows nothing of experts and
  ///     teams whose it is.
  ///   - limit: The most matches to give.
  /// - Returns: At most `limit` matches, those less likely than `leastTextProbability` left out, of teams those less likely
  ///   than `leastProbability`, who come in the order of their identities when scores are equal.
  public func matches(
    for text: [FieldText], id: IndustryNeed.ID, kind: RecordKind, leavingOut record: RecordReference? = nil, limit: Int
  ) -> [Match] {
    let profile = textProfiler.profile(text)
    let asked = record.flatMap { catalog.numbers[$0] }
    func evidence(_ document: Int) -> [Evidence] {
      let (segment, number) = segments.segment(of: document)
      return segment.texts.evidence(for: profile, need: id, document: number)
    }
    guard kind != .teams else {
      let scores = textScores(for: profile, in: catalog.references.indices)
      let matches = teamMatches(
        need: id, city: nil, scores: scores, adequacy: textAdequacy, leavingOut: asked, evidence: evidence)
      return Array(matches.prefix(limit))
    }
    let members = catalog.members(of: kind)
    let scores = scores(of: kind, leavingOut: asked) { textScores(for: profile, in: $0) }
    let least = max(textAdequacy.score(ofProbability: Self.leastTextProbability), Explanation.resolution)
    return best(scores, limit: limit, least: least).map { place in
      Match(
        supply: catalog.references[members[place]], need: id,
        evidence: bestEvidence(of: members[place], leavingOut: asked, by: evidence), adequacy: textAdequacy)
    }
  }

  /// The scores of a range of documents, by number.
  private func textScores(for profile: TextProfile, in range: Range<Int>) -> [Int32] {
    segments.scores(in: range) { $0.texts.scores(for: profile, in: $1) }
  }

  /// Matches less likely than this, about the share of records that answer any text, are noise.
  public static let leastTextProbability = 0.005

  /// The records of `kind` that best answer what a stored record says, as `matches(for:id:kind:leavingOut:limit:)` has it;
  /// none for a record that isn't stored.
  public func matches(for record: RecordReference, kind: RecordKind, limit: Int) -> [Match] {
    guard let number = catalog.numbers[record] else { return [] }
    return matches(
      for: catalog.documents[number], id: IndustryNeed.ID(record.id), kind: kind, leavingOut: record, limit: limit)
  }

  /// Whether any stored record has any term of a text; of one word of letters and digits, as an identity is, all its parts.
  public func knowsWords(of text: String) -> Bool {
    let terms = analyzer.terms(of: text)
    let isIdentity = terms.allSatisfy { $0.kind == .latin } && !text.contains(where: \.isWhitespace)
    return isIdentity ? !terms.isEmpty && terms.allSatisfy { isKnown($0.key) } : terms.contains { isKnown($0.key) }
  }

  /// Whether a record has a term.
  private func isKnown(_ term: TermKey) -> Bool {
    segments.contains { segment in
      guard let number = segment.index.terms.number(of: term) else { return false }
      guard catalog.droppedCount > 0 else { return true }
      var isKnown = false
      segment.index.terms.forEach(number, in: segment.index.documents.indices) { document, _ in
        isKnown = isKnown || catalog.isCurrent(segment.start + document)
      }
      return isKnown
    }
  }

  /// The stored record with an identity, of any kind but cities; the first in the order of `RecordKind`.
  public func record(withID id: String) -> RecordReference? {
    RecordKind.allCases.filter { $0 != .cities }.map { RecordReference($0, id) }.first { catalog.numbers[$0] != nil }
  }

  /// The records of `kind` that best serve any of `needs`, each with the need it serves best, the best first, equal scores
  /// in the records' order.
  public func matches(for needs: [IndustryNeed], kind: RecordKind, limit: Int) -> [Match] {
    var best: [RecordReference: Match] = [:]
    for match in needs.flatMap({ matches(for: $0, kind: kind, limit: limit) }) {
      if match.score > best[match.supply]?.score ?? -.infinity { best[match.supply] = match }
    }
    return Array(best.values.sorted { ($1.score, $0.supply) < ($0.score, $1.supply) }.prefix(limit))
  }

  /// The records of `kind` that best answer a text, without their explanations: the order and scores of `matches`, however
  /// unlikely they are; teams by their own words alone.
  public func ranking(
    of kind: RecordKind, for text: [FieldText], limit: Int
  ) -> [(record: RecordReference, score: Double)] {
    let members = catalog.members(of: kind)
    let profile = textProfiler.profile(text)
    let scores = scores(of: kind) { textScores(for: profile, in: $0) }
    return best(scores, limit: limit, least: -.infinity).map { place in
      (catalog.references[members[place]], ScoreScale.score(ofSteps: scores[place]))
    }
  }

  /// What the scores of all records of `kind` for a text are made of, in the order of the records.
  public func features(for text: [FieldText], kind: RecordKind) -> [(record: RecordReference, TextFeatures)] {
    let profile = textProfiler.profile(text)
    return catalog.members(of: kind).numbers.map { document in
      let (segment, number) = segments.segment(of: document)
      return (catalog.references[document], segment.texts.features(for: profile, document: number))
    }
  }
}
