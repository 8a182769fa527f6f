import ChineseText
import SupplyDemand

/// Concepts with their branches, and the ways from a text to the concepts it names.
struct ConceptGraph: Sendable {
  /// Concepts by their number, which is their place in the order of their identities.
  let concepts: [Concept]
  /// The number of each concept.
  let numbers: [Concept.ID: Int]
  /// The words that show concepts, in the order of their texts.
  let signs: ConceptSigns
  /// The branches of each concept, by its number, ascending.
  let children: [[Int]]
  /// The concepts that a normalized name or synonym names.
  let named: [String: [Int]]
  /// Readings, by normalized label.
  let readings: [String: NeedReading]
  /// Words that half of all labels could carry, normalized.
  let genericWords: Set<String>
  /// The concepts that people wrote down, the others being made from official classes.
  let handMade: [Int]
  /// Whether each concept is hand-made.
  let isHandMade: [Bool]

  /// The graph of a taxonomy, whose words `analyzer` finds.
  init(_ taxonomy: IndustryTaxonomy, analyzer: TextAnalyzer) {
    let numbers = Dictionary(uniqueKeysWithValues: taxonomy.concepts.enumerated().map { ($1.id, $0) })
    var children = [[Int]](repeating: [], count: taxonomy.concepts.count)
    var named: [String: [Int]] = [:]
    for (number, concept) in taxonomy.concepts.enumerated() {
      for parent in concept.parents { if let parent = numbers[parent] { children[parent].append(number) } }
      for name in Set([concept.name] + concept.synonyms).map(analyzer.normalized).sorted() {
        named[name, default: []].append(number)
      }
    }
    concepts = taxonomy.concepts
    self.numbers = numbers
    self.children = children
    self.named = named
    signs = Self.signs(of: taxonomy.concepts, children: children, analyzer: analyzer)
    genericWords = Set(taxonomy.genericWords.map(analyzer.normalized))
    readings = Dictionary(taxonomy.readings.map { (analyzer.normalized($0.label), $0) }) { first, _ in first }
    let official = Set(taxonomy.nodes.map(\.id.text))
    let isHandMade = taxonomy.concepts.map { !official.contains($0.id.text) }
    self.isHandMade = isHandMade
    handMade = isHandMade.indices.filter { isHandMade[$0] }
  }

  // MARK: Words

  /// The chance that a text with a term of each strength is of the term's industry.
  static func probability(of strength: ConceptTerm.Strength) -> Double {
    switch strength {
    case .falseFriend: 0
    case .hint: 0.25
    case .strong: 0.65
    case .sure: 0.9
    }
  }

  /// A word and the chances of the concepts that it shows.
  private struct Word {
    let key: TermKey
    var probabilities: [Int: Double] = [:]
    var isSociety = false
  }

  private static func signs(
    of concepts: [Concept], children: [[Int]], analyzer: TextAnalyzer
  ) -> ConceptSigns {
    var words: [String: Word] = [:]
    /// The word that is all of a text, gathered so far or new; nil when there is none.
    func word(_ text: String) -> String? {
      let text = analyzer.normalized(text)
      if words[text] != nil { return text }
      guard let key = analyzer.wholeTerm(text) else { return nil }
      words[text] = Word(key: key)
      return text
    }
    func add(_ word: String, _ concept: Int, _ probability: Double) {
      let known = words[word]?.probabilities[concept] ?? 0
      words[word]?.probabilities[concept] = max(known, probability)
    }
    for (number, concept) in concepts.enumerated() {
      if let word = word(concept.name) { add(word, number, probability(of: .sure)) }
      for synonym in concept.synonyms {
        if let word = word(synonym) { add(word, number, probability(of: strength(ofSynonym: synonym))) }
      }
      for term in concept.terms {
        guard let word = word(term.text) else { continue }
        let probability = probability(of: term.strength)
        if term.relation == .society {
          words[word]?.isSociety = true
          inherit(probability, from: number, children: children) { add(word, $0, $1) }
        } else {
          add(word, number, probability)
        }
      }
    }
    var signs = ConceptSigns()
    for (_, word) in words.sorted(by: { $0.key < $1.key }) {
      let ofWord = word.probabilities.sorted { $0.key < $1.key }
      signs.add(
        word.key,
        ofWord.map { ConceptSigns.Sign(concept: $0.key, probability: $0.value, isSociety: word.isSociety) })
    }
    return signs
  }

  /// Gives a concept and all its branches a probability that fades from level to level.
  private static func inherit(
    _ probability: Double, from concept: Int, children: [[Int]], give: (Int, Double) -> Void
  ) {
    var given: [Int: Double] = [:]
    var pending = [(concept, probability)]
    while let (concept, probability) = pending.popLast() {
      guard probability > given[concept] ?? 0 else { continue }
      given[concept] = probability
      pending += children[concept].map { ($0, probability * Loss.society) }
    }
    for (concept, probability) in given.sorted(by: { $0.key < $1.key }) { give(concept, probability) }
  }

  /// A short synonym (显示, 密封) tells which industry a label means, but stands in texts of many; where it is as good as
  /// a name, the concept's terms say so.
  private static func strength(ofSynonym synonym: String) -> ConceptTerm.Strength {
    synonym.unicodeScalars.count > 2 ? .sure : .hint
  }

  // MARK: Spreading

  /// How surely a record of each concept, by number, serves a need that means `links`: down the tree with little loss,
  /// one level up from a concept that is the need itself with much. What a link says of a concept goes before what the
  /// tree says. Concepts that serve it less surely than 1 in 20 are left out.
  func spread(_ links: [NeedReading.Link]) -> [Int: Double] {
    var weights: [Int: Double] = [:]
    let known = links.compactMap { link in numbers[link.concept].map { (number: $0, link: link) } }
    let linked = Set(known.map(\.number))
    for (number, link) in known { descend(from: number, weight: link.weight, leaving: linked, into: &weights) }
    for (number, link) in known where link.grade == .same {
      for parent in concepts[number].parents.compactMap({ numbers[$0] }) {
        weights[parent] = max(weights[parent] ?? 0, link.weight * Loss.up)
      }
    }
    return weights.filter { $0.value >= Self.leastRelevance }
  }

  private static let leastRelevance = 0.05

  /// Chosen by judgment; the development half of the judged needs moves by less than 0.01 around them.
  private enum Loss {
    /// What remains of a weight one level down: a branch is nearly as good as the whole.
    static let down = 0.95
    /// What remains one level up: a record that is only known to be of the wider industry seldom serves the branch.
    static let up = 0.15
    /// What remains one level down of the chance that a society is of an industry.
    static let society = 0.95
  }

  private func descend(
    from concept: Int, weight: Double, leaving linked: Set<Int>, into weights: inout [Int: Double]
  ) {
    guard weight > weights[concept] ?? 0 else { return }
    weights[concept] = weight
    for child in children[concept] where !linked.contains(child) {
      descend(from: child, weight: weight * Loss.down, leaving: linked, into: &weights)
    }
  }
}

extension TextAnalyzer {
  /// The one word or Latin run that is all of `text`; nil when there is none. A single character is none: 碳 stands in
  /// 碳酸 and 低碳 too.
  func wholeTerm(_ text: String) -> TermKey? {
    key(ofWhole: text).flatMap { $0.kind == .character ? nil : $0 }
  }
}
