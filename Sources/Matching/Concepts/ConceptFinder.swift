import ChineseText
import RealModule
import SupplyDemand

/// Finds the concepts that a document shows.
///
/// Each scalar of a text supports at most one word of a concept, the surest, so that 集成电路 doesn't count again as
/// 电路; a word inside a false friend of the concept doesn't count. How much a word says grows with its frequency as
/// BM25F has it, by field weights and lengths. Nothing of other documents enters.
struct ConceptFinder: Sendable {
  let graph: ConceptGraph
  private let fields = FieldWeights()
  /// A small k1: one clear mention nearly says it all.
  static let bm25 = BM25(k1: 0.4, b: 0.4)

  /// A finder of the concepts of `graph`.
  init(_ graph: ConceptGraph) {
    self.graph = graph
  }

  /// A word of a concept at a place.
  private struct Place {
    let concept: Int
    let probability: Double
    let field: RecordField
    let range: TextRange
    let place: TermPlace
    let isSociety: Bool

    /// By concept; within one the surer first, of equal ones the longer, then by field and place.
    static func precedes(_ left: Place, _ right: Place) -> Bool {
      if left.concept != right.concept { return left.concept < right.concept }
      if left.probability != right.probability { return left.probability > right.probability }
      if left.range.count != right.range.count { return left.range.count > right.range.count }
      return (left.field.index, left.range.start) < (right.field.index, right.range.start)
    }
  }

  /// The concepts of a document, by number.
  func supports(in document: [AnalyzedField]) -> [ConceptSupport] {
    var places: [Place] = []
    for (number, field) in document.enumerated() {
      for term in field.terms where term.key.kind == .word || term.key.kind == .latin {
        for sign in graph.signs[term.key] {
          places.append(
            Place(
              concept: sign.concept, probability: sign.probability, field: field.field,
              range: field.text.originalRange(of: term), place: TermPlace(field: number, occurrence: term),
              isSociety: sign.isSociety))
        }
      }
    }
    places.sort(by: Place.precedes)
    var supports: [ConceptSupport] = []
    var rest = places[...]
    while let first = rest.first {
      let own = rest.prefix { $0.concept == first.concept }
      rest = rest.dropFirst(own.count)
      let chosen = Self.choose(own)
      let words = words(at: chosen, in: document)
      guard !words.isEmpty else { continue }
      supports.append(
        ConceptSupport(
          concept: first.concept, found: words, isBySocietyAlone: chosen.allSatisfy(\.isSociety)))
    }
    return supports
  }

  /// The places that count, the surest first.
  private static func choose(_ places: ArraySlice<Place>) -> [Place] {
    let barred = EnclosingRanges(places.filter { $0.probability == 0 }.map { ($0.field, $0.range) })
    var taken = DisjointRanges()
    return places.filter { place in
      place.probability > 0 && !barred.enclose(place.range, in: place.field)
        && taken.insert(place.range, in: place.field)
    }
  }

  /// The words at the places, the surest first, equal ones in the order of the places.
  private func words(at places: [Place], in document: [AnalyzedField]) -> [ConceptSupport.Found] {
    var words: [[Place]] = []
    for place in places {
      if let known = words.firstIndex(where: { $0[0].place.key == place.place.key }) {
        words[known].append(place)
      } else {
        words.append([place])
      }
    }
    let found = words.compactMap { one(at: $0, in: document) }
    return found.enumerated().sorted { ($1.element.certainty, $0.offset) < ($0.element.certainty, $1.offset) }
      .map(\.element)
  }

  /// One word by all its places; nil in fields that count nothing.
  private func one(at places: [Place], in document: [AnalyzedField]) -> ConceptSupport.Found? {
    let best = places.min { left, right in
      let weights = (fields[left.field].weight, fields[right.field].weight)
      return weights.0 != weights.1
        ? weights.0 > weights.1 : (left.field.index, left.range) < (right.field.index, right.range)
    }
    let frequency = places.reduce(0.0) { sum, place in
      let length = document.first { $0.field == place.field }?.length ?? 0
      return sum + fields.frequency(of: place.field, length: length, by: Self.bm25)
    }
    guard let best, frequency > 0 else { return nil }
    return ConceptSupport.Found(
      place: best.place,
      certainty: -Self.bm25.saturation(fieldedFrequency: frequency) * Double.log(onePlus: -best.probability))
  }
}
