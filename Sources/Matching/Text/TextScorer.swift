import ChineseText
import SupplyDemand

/// Scores all records against a text's profile at once, and explains single scores by the places that make them.
///
/// A record's score is what the text's words in it add, by BM25F with the rarity of general language, what the concepts
/// that both show add, and what their meaning adds. Nothing of other records enters.
struct TextScorer: Sendable {
  private let index: RecordIndex
  private let reader: DocumentReader
  private let references: [RecordReference]
  private let weights: TextWeights

  /// A scorer over the documents of `index`, which are the records `references`.
  init(
    index: RecordIndex, reader: DocumentReader, references: [RecordReference],
    weights: TextWeights
  ) {
    self.index = index
    self.reader = reader
    self.references = references
    self.weights = weights
  }

  // MARK: All records

  /// The scores of the documents `range`, in steps of `Explanation.resolution`.
  ///
  /// - Complexity: O(documents times dimension of meanings + postings of the profile's terms and concepts).
  func scores(for profile: TextProfile, in range: Range<Int>) -> [Int32] {
    let information = profile.information
    var scores = wordSteps(for: profile, in: range).map { steps(ofWords: $0, of: information) }
    for (place, steps) in conceptSteps(for: profile, in: range).enumerated() where steps > 0 {
      scores[place] &+= self.steps(ofConcepts: steps, length: index.conceptLengths[range.lowerBound + place])
    }
    if let meaning = profile.meaning {
      let cosines = index.meanings.cosines(to: meaning.steps, in: range)
      for place in scores.indices { scores[place] &+= steps(ofMeaning: cosines[place]) }
    }
    return scores
  }

  /// What each document has of the text's information, in steps of `Explanation.resolution` nats.
  func wordSteps(for profile: TextProfile, in range: Range<Int>) -> [Int32] {
    var sums = [Int32](repeating: 0, count: range.count)
    for term in profile.terms {
      guard let number = index.terms.number(of: term.key) else { continue }
      let table = (0...UInt8.max).map { Self.steps(of: term, level: $0) }
      index.terms.forEach(number, in: range) { document, level in
        sums[document - range.lowerBound] &+= table[Int(level)]
      }
    }
    return sums
  }

  /// The products of the text's concept vector with the documents', in steps of `Explanation.resolution`.
  private func conceptSteps(for profile: TextProfile, in range: Range<Int>) -> [Int32] {
    var sums = [Int32](repeating: 0, count: range.count)
    for concept in profile.concepts {
      let table = (0...UInt8.max).map { Self.steps(of: concept, level: $0) }
      index.concepts.forEach(concept.number, in: range) { document, level in
        sums[document - range.lowerBound] &+= table[Int(level)]
      }
    }
    return sums
  }

  private static func steps(of term: TextProfile.WeightedTerm, level: UInt8) -> Int32 {
    ScoreScale.steps(term.weight * SaturationScale.saturation(of: level))
  }

  private static func steps(of concept: TextProfile.WeightedConcept, level: UInt8) -> Int32 {
    ScoreScale.steps(concept.weight * CertaintyScale.chance(of: level))
  }

  private func steps(ofWords steps: Int32, of information: Double) -> Int32 {
    guard information > 0 else { return 0 }
    let coverage = ScoreScale.score(ofSteps: steps) / information
    return ScoreScale.steps(weights.coverage * (coverage + weights.coverageBend * coverage * coverage))
  }

  private func steps(ofConcepts steps: Int32, length: Float) -> Int32 {
    ScoreScale.steps(weights.concept * ScoreScale.score(ofSteps: steps) / Double(length))
  }

  private func steps(ofMeaning cosine: Float) -> Int32 {
    ScoreScale.steps(weights.meaning * (Double(cosine) - weights.meaningOffset))
  }

  // MARK: One record

  /// A word of the text that a document has, with the pieces of words inside it and across its ends.
  struct SharedWord {
    /// The word in the document.
    let word: PlacedWord
    /// What makes it a term.
    let kind: Term.Kind
    /// What they add together to the sum of `wordSteps`.
    var steps: Int32

    /// Whether a shorter term is told with the word: one that is part of it, or a piece of words that overlaps it.
    func absorbs(_ other: SharedWord) -> Bool {
      if word.text.contains(other.word.text) { return true }
      return other.kind == .bigram && word.field == other.word.field && word.range.overlaps(other.word.range)
    }

    /// Whole words before pieces, the longer first, equal ones by text.
    static func precedes(_ left: SharedWord, _ right: SharedWord) -> Bool {
      let (first, second) = (left.wholeness, right.wholeness)
      return first != second ? first > second : (left.word.text, left.kind) < (right.word.text, right.kind)
    }

    /// How much of a whole a term is: words by their length, then pairs of characters, then single ones.
    private var wholeness: Int {
      switch kind {
      case .word, .latin: 2 + word.text.unicodeScalars.count
      case .bigram: 2
      case .character: 1
      }
    }
  }

  /// The words that a document has of the text, whole words before pieces, the longer first, equal ones by text.
  func sharedWords(_ profile: TextProfile, _ read: ReadDocument) -> [SharedWord] {
    let terms = Dictionary(uniqueKeysWithValues: profile.terms.map { ($0.key, $0) })
    let shared = read.levels.entries.compactMap { entry in
      terms[entry.key].map { term in
        SharedWord(
          word: read.word(at: entry.place), kind: entry.key.kind, steps: Self.steps(of: term, level: entry.level))
      }
    }
    var words: [SharedWord] = []
    for other in shared.sorted(by: SharedWord.precedes) {
      if let whole = words.firstIndex(where: { $0.absorbs(other) }) {
        words[whole].steps += other.steps
      } else {
        words.append(other)
      }
    }
    return words
  }

  /// A document, read again.
  func read(_ document: Int) -> ReadDocument { reader.read(index.documents[document]) }

  /// What a document's score is made of, before weights.
  func features(for profile: TextProfile, document: Int) -> TextFeatures {
    let range = document..<document + 1
    let words = ScoreScale.score(ofSteps: wordSteps(for: profile, in: range)[0])
    let concepts = ScoreScale.score(ofSteps: conceptSteps(for: profile, in: range)[0])
    let length = Double(index.conceptLengths[document])
    return TextFeatures(
      coverage: profile.information > 0 ? words / profile.information : 0,
      concepts: concepts / length,
      meaning: profile.meaning.map { Double(index.meanings.cosines(to: $0.steps, in: range)[0]) })
  }

  /// The evidence of one document, whose contributions sum to its score.
  func evidence(for profile: TextProfile, need: IndustryNeed.ID, document: Int) -> [Evidence] {
    let read = read(document)
    let parts =
      wordParts(profile, read) + conceptParts(profile, read, document: document)
      + meaningPart(profile, read, document: document)
    return parts.filter { $0.steps != 0 }.map { part in
      Evidence(
        kind: part.kind, need: need, term: part.term, concept: part.concept, record: references[document],
        field: part.field, range: part.range, contribution: ScoreScale.score(ofSteps: part.steps))
    }
  }

  /// A part of a score and its place.
  private struct Part {
    let kind: Evidence.Kind
    let term: String
    var concept: Concept.ID?
    let field: RecordField
    let range: TextRange
    let steps: Int32
  }

  /// What the text's words in a document add.
  private func wordParts(_ profile: TextProfile, _ read: ReadDocument) -> [Part] {
    let words = sharedWords(profile, read)
    let whole = steps(ofWords: words.reduce(0) { $0 + $1.steps }, of: profile.information)
    return zip(words, Apportionment.parts(of: whole, by: words.map(\.steps))).map { word, steps in
      Part(
        kind: .word, term: word.word.text, field: word.word.field, range: word.word.range, steps: steps)
    }
  }

  /// What each concept that text and document share adds, told by its surest word in the document.
  private func conceptParts(_ profile: TextProfile, _ read: ReadDocument, document: Int) -> [Part] {
    let weights = Dictionary(uniqueKeysWithValues: profile.concepts.map { ($0.number, $0) })
    let shared = read.supports.compared(by: reader.graph).compactMap { support in
      weights[support.concept].map { (support, Self.steps(of: $0, level: support.level)) }
    }
    let sum = shared.reduce(0) { $0 + $1.1 }
    guard sum > 0 else { return [] }
    let whole = steps(ofConcepts: sum, length: index.conceptLengths[document])
    return zip(shared, Apportionment.parts(of: whole, by: shared.map(\.1))).compactMap { shared, steps in
      shared.0.found.first.map { found in
        let word = read.word(at: found.place)
        return Part(
          kind: .concept, term: word.text, concept: reader.graph.concepts[shared.0.concept].id, field: word.field,
          range: word.range, steps: steps)
      }
    }
  }

  private func meaningPart(_ profile: TextProfile, _ read: ReadDocument, document: Int) -> [Part] {
    guard let meaning = profile.meaning else { return [] }
    let cosine = index.meanings.cosines(to: meaning.steps, in: document..<document + 1)[0]
    let steps = steps(ofMeaning: cosine)
    let word = reader.tellingWord(in: read, along: meaning, nearest: steps > 0)
    return [
      Part(
        kind: .meaning, term: word?.text ?? "", field: word?.field ?? read.fields.first?.field ?? .title,
        range: word?.range ?? TextRange(0, 0), steps: steps)
    ]
  }
}
