import SupplyDemand

/// Scores records against a need's profile and explains each score by the places that make it.
///
/// Each scalar of a text supports at most one term, the surest, so that 集成电路 doesn't count again as 电路. A term's
/// strength grows with its frequency as BM25F has it, by field weights and lengths. The terms of one concept are
/// independent hints that the record is of the concept (a noisy or), which then serves the need with the concept's
/// relevance: however many words of software a record has, it serves 开源 no better than software does. Further
/// concepts count half as much each as the one before, since the concepts of a need overlap.
struct NeedScorer: Sendable {
  /// The evidence of each record that has any.
  typealias Result = [RecordReference: [Evidence]]

  private let index: OccurrenceIndex
  private let references: [RecordReference]
  private let fields = FieldWeights()
  /// A small k1: one clear mention nearly says it all.
  private let bm25 = BM25(k1: 0.4, b: 0.4)
  /// What each further concept counts of the one before.
  private static let discount = 0.5

  /// A scorer over the documents of `index`, which are the records `references`.
  init(index: OccurrenceIndex, references: [RecordReference]) {
    self.index = index
    self.references = references
  }

  /// The evidence for `need`, whose profile is `profile`, of the documents numbered `range`.
  func evidence(for profile: NeedProfile, need: IndustryNeed.ID, in range: Range<Int>) -> Result {
    var places: [Place] = []
    for (position, term) in profile.terms.enumerated() {
      for occurrence in index.occurrences(of: term.number, in: range) {
        places.append(Place(occurrence, term: position, probability: term.probability))
      }
    }
    places.sort(by: Place.precedes)
    let barred = barredPlaces(profile.falseFriends, in: range)
    var result: Result = [:]
    var rest = places[...]
    while let first = rest.first {
      let own = rest.prefix { $0.document == first.document }
      rest = rest.dropFirst(own.count)
      let chosen = Self.choose(own, barred: barred[first.document] ?? [])
      let evidence = evidence(chosen, profile: profile, need: need)
      if !evidence.isEmpty { result[references[first.document]] = evidence }
    }
    return result
  }

  private func barredPlaces(_ falseFriends: [Int], in range: Range<Int>) -> [Int: [Place]] {
    let places = falseFriends.flatMap { number in
      index.occurrences(of: number, in: range).map { Place($0, term: 0, probability: 0) }
    }
    return Dictionary(grouping: places, by: \.document)
  }

  /// The places of one document that count: the surest first, none overlapping another, none inside a barred place.
  private static func choose(_ places: ArraySlice<Place>, barred: [Place]) -> [Place] {
    var chosen: [Place] = []
    for place in places {
      let isBarred = barred.contains { $0.field == place.field && $0.range.contains(place.range) }
      let overlaps = chosen.contains { $0.field == place.field && $0.range.overlaps(place.range) }
      if !isBarred && !overlaps { chosen.append(place) }
    }
    return chosen
  }

  /// One piece of evidence a term, at its first place in the field that counts most.
  private func evidence(_ places: [Place], profile: NeedProfile, need: IndustryNeed.ID) -> [Evidence] {
    let found = Dictionary(grouping: places, by: \.term).values.compactMap { places in
      best(places).map {
        ConceptEvidence.Found(place: $0, term: profile.terms[$0.term], saturation: saturation(of: places))
      }
    }
    let concepts = Dictionary(grouping: found, by: \.term.concept).values.map(ConceptEvidence.init)
      .sorted(by: Self.precedes)
    var next = 1.0
    return concepts.flatMap { concept in
      // The label's own words are another kind of reason than what its concepts consist of.
      let factor = concept.isOwnWords ? 1 : next
      if !concept.isOwnWords { next *= Self.discount }
      return concept.contributions.compactMap { evidence($0.found, adding: $0.value * factor, need: need) }
    }
  }

  private static func precedes(_ left: ConceptEvidence, _ right: ConceptEvidence) -> Bool {
    if left.total != right.total { return left.total > right.total }
    guard let first = left.contributions.first?.found.place, let second = right.contributions.first?.found.place else {
      return false
    }
    return Place.precedes(first, second)
  }

  private func evidence(
    _ found: ConceptEvidence.Found, adding value: Double, need: IndustryNeed.ID
  ) -> Evidence? {
    let contribution = Explanation.rounded(value)
    guard contribution > 0 else { return nil }
    return Evidence(
      kind: found.term.concept == nil ? .word : .concept, need: need, term: index.key(found.term.number).text,
      concept: found.term.concept, record: references[found.place.document], field: found.place.field,
      range: found.place.range, contribution: contribution)
  }

  /// The place in the field with the largest weight, the first there.
  private func best(_ places: [Place]) -> Place? {
    places.min { left, right in
      let weights = (fields[left.field].weight, fields[right.field].weight)
      return weights.0 != weights.1 ? weights.0 > weights.1 : Place.precedes(left, right)
    }
  }

  /// BM25F's saturation of a term by all its places in a record.
  private func saturation(of places: [Place]) -> Double {
    let frequency = places.reduce(0.0) { sum, place in
      let field = fields[place.field]
      let length = Double(index.length(of: place.field, in: place.document))
      return sum + field.weight / bm25.lengthNormalization(length: length, averageLength: field.usualLength)
    }
    return bm25.saturation(fieldedFrequency: frequency)
  }
}
