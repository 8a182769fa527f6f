import SupplyDemand

/// Scores all records against a need's profile at once, and explains single scores by the places that make them.
///
/// A record's score is what its surest concept adds (or the need's own words, when they are surer), a share of what each
/// further one adds, together at most as much again, and what its meaning adds. A concept shown with probability P serves a need with relevance r with
/// chance r · P: however many words of software a record has, it serves 开源 no better than software does.
struct NeedScorer: Sendable {
  private let index: RecordIndex
  private let reader: DocumentReader
  private let references: [RecordReference]
  private let scale: ScoreScale

  /// A scorer over the documents of `index`, which are the records `references`.
  init(
    index: RecordIndex, reader: DocumentReader, references: [RecordReference], scale: ScoreScale
  ) {
    self.index = index
    self.reader = reader
    self.references = references
    self.scale = scale
  }

  // MARK: All records

  /// The scores of the documents `range`, in steps of `Explanation.resolution`.
  ///
  /// - Complexity: O(documents times dimension of meanings + postings of the profile's concepts and words).
  func scores(for profile: NeedProfile, in range: Range<Int>) -> [Int32] {
    var scores = conceptScores(for: profile, in: range)
    if let meaning = profile.meaning {
      let cosines = index.meanings.cosines(to: meaning.steps, in: range)
      for place in scores.indices { scores[place] &+= scale.steps(ofMeaning: cosines[place]) }
    }
    if let direction = profile.neural, let table = index.neural {
      let cosines = table.cosines(to: direction.components, in: range)
      for place in scores.indices { scores[place] &+= scale.steps(ofNeural: cosines[place]) }
    }
    return scores
  }

  /// What concepts and the need's own words add.
  private func conceptScores(for profile: NeedProfile, in range: Range<Int>) -> [Int32] {
    var further = [Int32](repeating: 0, count: range.count)
    var surest = [Int32](repeating: 0, count: range.count)
    var society = [Int32](repeating: 0, count: range.count)
    for concept in profile.concepts {
      let table = table(of: concept)
      index.concepts.forEach(concept.number, in: range) { document, level in
        let place = document - range.lowerBound
        further[place] &+= table[Int(level)].further
        surest[place] = max(surest[place], table[Int(level)].surest)
      }
      index.concepts.forEachBySociety(concept.number, in: range) { document, level in
        let place = document - range.lowerBound
        society[place] = max(society[place], table[Int(level)].surest)
      }
    }
    for (place, steps) in ownWordSteps(profile, in: range).enumerated() where steps > 0 {
      further[place] &+= scale.furtherSteps(steps)
      surest[place] = max(surest[place], steps)
    }
    var scores = [Int32](repeating: 0, count: range.count)
    for place in scores.indices where surest[place] > 0 || society[place] > 0 {
      let isSociety = society[place] > surest[place]
      let first = isSociety ? society[place] : surest[place]
      let others = isSociety ? further[place] : further[place] - scale.furtherSteps(first)
      scores[place] = first + ScoreScale.bounded(others, bySurest: first)
    }
    return scores
  }

  /// What each level of a concept adds as the surest, and as a further one.
  private func table(of concept: NeedProfile.RelevantConcept) -> [(surest: Int32, further: Int32)] {
    (0...UInt8.max).map { level in
      let steps = scale.steps(ofChance: chance(of: concept.relevance, level: level))
      return (steps, scale.furtherSteps(steps))
    }
  }

  private func chance(of relevance: Double, level: UInt8) -> Double {
    relevance * CertaintyScale.chance(of: level)
  }

  /// For each document what the surest of the need's own words adds.
  private func ownWordSteps(_ profile: NeedProfile, in range: Range<Int>) -> [Int32] {
    var steps = [Int32](repeating: 0, count: range.count)
    for word in profile.ownWords {
      guard let number = index.terms.number(of: word.key) else { continue }
      let table = (0...UInt8.max).map { scale.steps(ofChance: chance(of: word, level: $0)) }
      index.terms.forEach(number, in: range) { document, level in
        let place = document - range.lowerBound
        steps[place] = max(steps[place], table[Int(level)])
      }
    }
    return steps
  }

  /// The chance that a document serves the need that has so much of one of the need's own words.
  private func chance(of word: NeedProfile.OwnWord, level: UInt8) -> Double {
    let saturation = ConceptFinder.bm25.saturation(fieldedFrequency: SaturationScale.frequency(of: level))
    return AdequacyScale.chance(ofCertainty: saturation * AdequacyScale.certainty(ofChance: word.probability))
  }

  // MARK: One record

  /// A reason and what it adds.
  private struct Reason {
    let kind: Evidence.Kind
    let concept: Concept.ID?
    let found: [(word: PlacedWord, share: Double)]
    /// The chance that it alone suffices.
    let chance: Double
    /// Whether it counts only as the surest.
    let isBySocietyAlone: Bool
  }

  /// What a document's score is made of, before weights.
  func features(for profile: NeedProfile, document: Int) -> EvidenceFeatures {
    let read = reader.read(index.documents[document])
    let reasons = conceptReasons(profile, read) + (ownWordReason(profile, read).map { [$0] } ?? [])
    let certainties = reasons.map { AdequacyScale.certainty(ofChance: $0.chance) }
    let shown = zip(reasons, certainties).filter { !$0.0.isBySocietyAlone }.map(\.1)
    let surest = certainties.max() ?? 0
    let further = shown.reduce(0, +) - (shown.contains(surest) ? surest : 0)
    let cosine = profile.meaning.map { index.meanings.cosines(to: $0.steps, in: document..<document + 1)[0] }
    let neural = neuralCosine(profile, document: document)
    return EvidenceFeatures(
      surest: surest, further: further, meaning: cosine.map(Double.init),
      neural: neural.map(Double.init))
  }

  /// The evidence of one document, whose contributions sum to its score; `read` is the document, when it was read already.
  func evidence(
    for profile: NeedProfile, need: IndustryNeed.ID, document: Int, read: ReadDocument? = nil
  ) -> [Evidence] {
    let read = read ?? reader.read(index.documents[document])
    let reasons = conceptReasons(profile, read) + (ownWordReason(profile, read).map { [$0] } ?? [])
    var evidence = zip(reasons, steps(of: reasons)).flatMap { reason, steps in
      self.evidence(reason, adding: steps, need: need, document: document)
    }
    if let meaning = profile.meaning {
      evidence += meaningEvidence(meaning, read, need: need, document: document).map { [$0] } ?? []
    }
    if let cosine = neuralCosine(profile, document: document) {
      let steps = scale.steps(ofNeural: cosine)
      if steps != 0 { evidence.append(wholeText(.neural, steps, need: need, document: document)) }
    }
    return evidence
  }

  /// What each of a document's reasons adds: the surest in full, the others their shares, held to the bound together.
  private func steps(of reasons: [Reason]) -> [Int32] {
    let full = reasons.map { scale.steps(ofChance: $0.chance) }
    guard
      let surest = reasons.indices.max(by: {
        (full[$0], reasons[$1].isBySocietyAlone ? 1 : 0, $1) < (full[$1], reasons[$0].isBySocietyAlone ? 1 : 0, $0)
      })
    else { return [] }
    let further = reasons.indices.map { place in
      place == surest || reasons[place].isBySocietyAlone ? 0 : scale.furtherSteps(full[place])
    }
    let bound = ScoreScale.bounded(further.reduce(0, +), bySurest: full[surest])
    var parts = Apportionment.parts(of: bound, by: further)
    parts[surest] = full[surest]
    return parts
  }

  private func neuralCosine(_ profile: NeedProfile, document: Int) -> Float? {
    guard let direction = profile.neural, let table = index.neural else { return nil }
    return table.cosines(to: direction.components, in: document..<document + 1)[0]
  }

  private func conceptReasons(_ profile: NeedProfile, _ read: ReadDocument) -> [Reason] {
    let relevances = Dictionary(uniqueKeysWithValues: profile.concepts.map { ($0.number, $0.relevance) })
    return read.supports.compactMap { support in
      guard let relevance = relevances[support.concept] else { return nil }
      let values = support.certainties.map {
        AdequacyScale.certainty(ofChance: relevance * AdequacyScale.chance(ofCertainty: $0))
      }
      let shares = zip([0] + values, values).map { ($1 - $0) / (values.last ?? 1) }
      return Reason(
        kind: .concept, concept: reader.graph.concepts[support.concept].id,
        found: zip(support.found, shares).map { (read.word(at: $0.place), $1) },
        chance: chance(of: relevance, level: support.level), isBySocietyAlone: support.isBySocietyAlone)
    }
  }

  /// The surest of the need's own words in a document.
  private func ownWordReason(_ profile: NeedProfile, _ read: ReadDocument) -> Reason? {
    let probabilities = Dictionary(uniqueKeysWithValues: profile.ownWords.map { ($0.key, $0) })
    var best: (chance: Double, entry: TermLevels.Entry)?
    for entry in read.levels.entries {
      guard let word = probabilities[entry.key] else { continue }
      let chance = chance(of: word, level: entry.level)
      if chance > best?.chance ?? 0 { best = (chance, entry) }
    }
    return best.map { chance, entry in
      Reason(
        kind: .word, concept: nil, found: [(read.word(at: entry.place), 1)], chance: chance,
        isBySocietyAlone: false)
    }
  }

  /// The words of a reason, which share what it adds without a remainder.
  private func evidence(_ reason: Reason, adding steps: Int32, need: IndustryNeed.ID, document: Int) -> [Evidence] {
    var (share, given) = (0.0, Int32(0))
    return reason.found.compactMap { found in
      share += found.share
      let upToHere = Int32((Double(steps) * min(share, 1)).rounded())
      defer { given = upToHere }
      guard upToHere > given else { return nil }
      return Evidence(
        kind: reason.kind, need: need, term: found.word.text, concept: reason.concept, record: references[document],
        field: found.word.field, range: found.word.range, contribution: ScoreScale.score(ofSteps: upToHere - given))
    }
  }

  private func meaningEvidence(
    _ meaning: MeaningVector, _ read: ReadDocument, need: IndustryNeed.ID, document: Int
  ) -> Evidence? {
    let cosine = index.meanings.cosines(to: meaning.steps, in: document..<document + 1)[0]
    let steps = scale.steps(ofMeaning: cosine)
    guard steps != 0, let word = reader.tellingWord(in: read, along: meaning, nearest: steps > 0)
    else { return steps == 0 ? nil : wholeText(.meaning, steps, need: need, document: document) }
    return Evidence(
      kind: .meaning, need: need, term: word.text, concept: nil, record: references[document], field: word.field,
      range: word.range, contribution: ScoreScale.score(ofSteps: steps))
  }

  /// Evidence of no single place: of a neural model, or of a document without a word that has a vector.
  private func wholeText(
    _ kind: Evidence.Kind, _ steps: Int32, need: IndustryNeed.ID, document: Int
  ) -> Evidence {
    Evidence(
      kind: kind, need: need, term: "", concept: nil, record: references[document],
      field: index.documents[document].first?.field ?? .title, range: TextRange(0, 0),
      contribution: ScoreScale.score(ofSteps: steps))
  }
}
