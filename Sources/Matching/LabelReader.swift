import ChineseText
import SupplyDemand

/// Reads what a need means: the hand-made reading of its label, else what its words name and what it means much like.
struct LabelReader: Sendable {
  let graph: ConceptGraph
  private let analyzer: TextAnalyzer
  private let space: MeaningSpace
  private let usesReadings: Bool
  /// For each hand-made concept its direction: the mean of its words, weighted by how surely they show it.
  private let centroids: [Int: MeaningVector]

  /// A reader; without `usesReadings` every label is read as if nobody had written down what it means.
  init(graph: ConceptGraph, analyzer: TextAnalyzer, space: MeaningSpace, usesReadings: Bool = true) {
    self.graph = graph
    self.analyzer = analyzer
    self.space = space
    self.usesReadings = usesReadings
    var parts = [[(vector: MeaningVector, weight: Float)]](repeating: [], count: graph.concepts.count)
    for word in graph.signs.words {
      guard let vector = space.vector(ofWord: word) else { continue }
      for sign in graph.signs[word] where sign.probability > 0 {
        parts[sign.concept].append((vector, Float(sign.probability)))
      }
    }
    centroids = Dictionary(
      uniqueKeysWithValues: graph.handMade.compactMap { concept in
        MeaningVector(sumOf: parts[concept]).map { (concept, $0) }
      })
  }

  // MARK: What is a label

  /// The least share of a label's characters that are of names of industries or of such words: 盐碱地水稻怎么增产 has 5 of 9.
  private static let leastNamed = 0.8
  /// What is longer, and nobody has read, is a title: nine in ten labels of the notice are at most so long.
  private static let longestUnread = 12
  /// What makes a phrase of words; no label of the notice needs it.
  private static let particle: Character = "的"

  /// Whether a short text is a label of an industry: one that somebody has read, or each of whose parts, which 和 and its
  /// like join, one name of an industry and words that half of all labels carry mostly make up. Two names side by side are
  /// a topic: 水稻病虫害防治.
  func isLabel(_ text: String) -> Bool {
    if reading(of: text) != nil { return true }
    guard text.unicodeScalars.count <= Self.longestUnread, !text.contains(Self.particle) else { return false }
    let words = analyzer.terms(of: text).filter { $0.kind == .word || $0.kind == .latin }
    let names = words.filter { graph.named[$0.text] != nil && !graph.genericWords.contains($0.text) }
    guard !names.isEmpty else { return false }
    let generic = Set(words.filter { graph.genericWords.contains($0.text) }.flatMap { $0.range.start..<$0.range.end })
    let scalars = Array(text.unicodeScalars)
    return scalars.split(whereSeparator: Self.connectives.contains).allSatisfy { part in
      let places = part.indices
      return names.contains { name in
        let covered = places.count { generic.contains($0) || (name.range.start..<name.range.end).contains($0) }
        return Double(covered) >= Self.leastNamed * Double(places.count)
      }
    }
  }

  /// What joins the names of industries in one label.
  private static let connectives: Set<Unicode.Scalar> = ["和", "与", "及"]

  // MARK: From a label to concepts

  /// The concepts that a need means which is printed as `text` and names `industries`.
  func links(text: String, industries: [String]) -> [ConceptLink] {
    if let reading = reading(of: text) { return reading }
    return Set(industries).sorted().flatMap { reading(of: $0) ?? guessedLinks(of: $0) }
  }

  private func reading(of label: String) -> [ConceptLink]? {
    guard usesReadings, let reading = graph.readings[analyzer.normalized(label)] else { return nil }
    return reading.links.map { ConceptLink(link: $0, origin: .reading) }
  }

  /// The concepts that a label's words name, and those whose meaning is near the label's.
  private func guessedLinks(of label: String) -> [ConceptLink] {
    let terms = analyzer.terms(of: label)
    var links: [Int: ConceptLink] = [:]
    func offer(_ concept: Int, _ weight: Double, _ origin: ConceptLink.Origin) {
      guard weight > links[concept]?.link.weight ?? 0 else { return }
      let link = NeedReading.Link(
        concept: graph.concepts[concept].id, grade: weight >= 1 ? .same : .part, weight: min(weight, 1))
      links[concept] = ConceptLink(link: link, origin: origin)
    }
    for (concept, coverage) in namedConcepts(terms, in: label) where coverage >= Self.leastCoverage {
      offer(concept, coverage, .name)
    }
    for (concept, closeness) in nearConcepts(to: space.vector(of: analyzer.analyzed(label).terms))
    where closeness >= Self.leastCloseness {
      offer(concept, closeness, .meaning)
    }
    return links.sorted { ($1.value.link.weight, $0.key) < ($0.value.link.weight, $1.key) }.map(\.value)
  }

  /// Below this share of a label, a word in it says too little of what the label means.
  private static let leastCoverage = 0.3
  /// Below this a concept is too far from a label to be meant.
  private static let leastCloseness = 0.15

  /// Concepts whose name, synonym or word stands in a label, weighted by how much of the label it covers.
  private func namedConcepts(_ terms: [Term], in label: String) -> [(concept: Int, coverage: Double)] {
    let length = Double(max(1, label.unicodeScalars.count))
    var weights: [Int: Double] = [:]
    for term in terms where term.kind == .word || term.kind == .latin {
      let coverage = Double(term.range.count) / length
      for concept in graph.named[term.text] ?? [] { weights[concept] = max(weights[concept] ?? 0, coverage) }
      for sign in graph.signs[term.key] {
        let weight = coverage * sign.probability * sign.probability
        weights[sign.concept] = max(weights[sign.concept] ?? 0, weight)
      }
    }
    return weights.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// How steeply concepts farther than the nearest fall off.
  private static let steepness = 20.0
  /// How many of the nearest concepts a label can mean.
  private static let nearestCount = 8

  /// The nearest concepts, each with its cosine, the less the farther it is than the nearest.
  private func nearConcepts(to meaning: MeaningVector?) -> [(concept: Int, closeness: Double)] {
    guard let meaning else { return [] }
    let cosines = centroids.map { (concept: $0.key, cosine: Double(meaning.cosine(to: $0.value))) }
      .sorted { ($1.cosine, $0.concept) < ($0.cosine, $1.concept) }
    guard let nearest = cosines.first else { return [] }
    return cosines.prefix(Self.nearestCount).filter { $0.cosine > 0 }.map {
      ($0.concept, $0.cosine * Self.falloff($0.cosine - nearest.cosine))
    }
  }

  private static func falloff(_ difference: Double) -> Double {
    1 - AdequacyScale.chance(ofCertainty: -steepness * difference)
  }

  // MARK: Meaning

  /// How near a concept's words are to a meaning, as a cosine; nil for a concept without a vector.
  func nearness(of concept: Int, to meaning: MeaningVector) -> Float? {
    centroids[concept].map(meaning.cosine)
  }

  /// What the centroid of a need's concepts counts of the need's own words.
  private static let centroidShare: Float = 0.5

  /// A need's meaning: that of its words and that of its concepts.
  func meaning(of industries: [String], concepts: [Int: Double]) -> MeaningVector? {
    let words = MeaningVector(
      sumOf: Set(industries).sorted().compactMap { space.vector(of: analyzer.analyzed($0).terms) }.map { ($0, 1) })
    let centroid = MeaningVector(
      sumOf: concepts.sorted { $0.key < $1.key }.compactMap { concept, relevance in
        centroids[concept].map { ($0, Float(relevance * relevance)) }
      })
    let parts = [words.map { (vector: $0, weight: 1) }, centroid.map { (vector: $0, weight: Self.centroidShare) }]
    return MeaningVector(sumOf: parts.compactMap(\.self))
  }
}
