import SupplyDemand

extension JSONValue {
  /// A match with a need: `{id, label, score, probability, level, evidence}`, where the contributions of the evidence
  /// sum exactly to the score.
  static func match(_ match: Match, _ directory: RecordDirectory, _ disclosure: Disclosure) -> JSONValue {
    .object([
      "id": .string(match.need.text), "label": .string(directory.label(of: match.need)),
      "score": .number(match.score), "probability": .number(match.probability),
      "level": .string(match.level.rawValue),
      "evidence": .array(match.explanation.evidence.map { evidence($0, directory, disclosure) }),
    ])
  }

  private static func evidence(
    _ evidence: Evidence, _ directory: RecordDirectory, _ disclosure: Disclosure
  ) -> JSONValue {
    .object([
      "kind": .string(evidence.kind.rawValue), "need": .string(evidence.need.text),
      "term": .string(directory.shownTerm(evidence.term, of: evidence.record, disclosure)),
      "concept": .optional(evidence.concept?.text),
      "record": .record(evidence.record),
      "field": .string(evidence.field.rawValue), "start": .integer(evidence.range.start),
      "end": .integer(evidence.range.end), "contribution": .number(evidence.contribution),
    ])
  }

  /// `{kind, id}`.
  static func record(_ record: RecordReference) -> JSONValue {
    .object(["kind": .string(record.kind.rawValue), "id": .string(record.id)])
  }

  /// The members that every ranked match with a city has, before and after `middle`; nil counterfactuals weren't asked for.
  static func ranked(
    _ rank: Int, id: String, name: String, _ match: CityMatch, _ directory: RecordDirectory,
    _ disclosure: Disclosure, middle: [Member] = [],
    counterfactuals: [Counterfactual]?
  ) -> JSONValue {
    .members(
      [
        Member("rank", .integer(rank)), Member("id", .string(id)), Member("name", .string(name)),
        Member("score", .number(match.score)), Member("probability", .number(match.best.probability)),
        Member("level", .string(match.best.level.rawValue)),
      ] + middle + [
        Member("needs", .array([.match(match.best, directory, disclosure)])),
        Member("otherNeeds", .array(match.others.map { .match($0, directory, disclosure) })),
      ] + (counterfactuals.map { [Member("counterfactuals", .array($0.map(counterfactual)))] } ?? []))
  }

  /// `{kind, words, field, need, before, after}`: a change and what it comes to, each standing `{score, probability, level,
  /// rank}`.
  static func counterfactual(_ counterfactual: Counterfactual) -> JSONValue {
    let change: (kind: String, words: [String], field: RecordField?) =
      switch counterfactual.change {
      case .words(let words, let field): ("words", words, field)
      case .expert(let topic): ("expert", [topic], nil)
      case .achievement(let topic): ("achievement", [topic], nil)
      case .contact: ("contact", [], nil)
      }
    return .object([
      "kind": .string(change.kind), "words": .strings(change.words), "field": .optional(change.field?.rawValue),
      "need": .string(counterfactual.need.text), "before": standing(counterfactual.before),
      "after": standing(counterfactual.after),
    ])
  }

  private static func standing(_ standing: Counterfactual.Standing) -> JSONValue {
    .object([
      "score": .number(standing.score), "probability": .number(standing.probability),
      "level": .string(standing.level.rawValue), "rank": standing.rank.map(JSONValue.integer) ?? .null,
    ])
  }
}
