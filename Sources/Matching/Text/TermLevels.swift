import ChineseText
import SupplyDemand

/// How much of each of its terms a document has: BM25F over its fields.
///
/// The frequencies of the fields are added up by field weight before they are saturated, and so are the fields' lengths
/// (the simple BM25F of Robertson, Zaragoza and Taylor, CIKM 2004). The usual length is a constant, so that a record's
/// levels depend on the record alone.
struct TermLevels: Sendable {
  /// A term of a document.
  struct Entry: Sendable {
    /// How often it occurs, each time by the weight of its field, above 0.
    let frequency: Double
    /// The frequency by BM25, in the steps of `SaturationScale`.
    let level: UInt8
    /// Its first place in the field that counts most of those it stands in.
    let place: TermPlace

    /// The term.
    var key: TermKey { place.key }
  }

  /// The terms in the order they first occur.
  let entries: [Entry]

  /// About the weighted length of an abstract with its title, in scalars.
  private static let usualLength = 200.0

  /// The terms of a document.
  init(_ document: [AnalyzedField], fields: FieldWeights) {
    var numbers = TermNumbers(capacity: document.reduce(0) { $0 + $1.terms.count })
    var found: [(frequency: Double, weight: Double, place: TermPlace)] = []
    var length = 0.0
    for (number, field) in document.enumerated() {
      let weight = fields[field.field].weight
      guard weight > 0 else { continue }
      length += weight * Double(field.length)
      for occurrence in field.terms {
        let term = numbers.add(occurrence.key)
        if term == found.count {
          found.append((weight, weight, TermPlace(field: number, occurrence: occurrence)))
          continue
        }
        found[term].frequency += weight
        if weight > found[term].weight {
          (found[term].weight, found[term].place) = (weight, TermPlace(field: number, occurrence: occurrence))
        }
      }
    }
    let normalization = SaturationScale.bm25.lengthNormalization(length: length, averageLength: Self.usualLength)
    entries = found.map { term in
      let saturation = SaturationScale.bm25.saturation(frequency: term.frequency, normalization: normalization)
      return Entry(frequency: term.frequency, level: SaturationScale.level(of: saturation), place: term.place)
    }
  }
}
