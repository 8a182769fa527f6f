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
    /// The term.
    let key: TermKey
    /// How often it occurs, each time by the weight of its field, above 0.
    let frequency: Double
    /// The frequency by BM25, in the steps of `SaturationScale`.
    let level: UInt8
    /// The field that counts most of those it stands in, and its first place there.
    let field: RecordField
    let range: TextRange
  }

  /// The terms in the order they first occur.
  let entries: [Entry]

  /// About the weighted length of an abstract with its title, in scalars.
  private static let usualLength = 200.0

  /// The terms of a document.
  init(_ document: [AnalyzedField], fields: FieldWeights) {
    var numbers: [TermKey: Int] = [:]
    var found: [(key: TermKey, frequency: Double, weight: Double, field: RecordField, range: TextRange)] = []
    var length = 0.0
    for field in document {
      let weight = fields[field.field].weight
      guard weight > 0 else { continue }
      length += weight * Double(field.length)
      for term in field.terms {
        let key = TermKey(term)
        guard let number = numbers[key] else {
          numbers[key] = found.count
          found.append((key, weight, weight, field.field, term.range))
          continue
        }
        found[number].frequency += weight
        if weight > found[number].weight {
          (found[number].weight, found[number].field, found[number].range) = (weight, field.field, term.range)
        }
      }
    }
    let normalization = SaturationScale.bm25.lengthNormalization(length: length, averageLength: Self.usualLength)
    entries = found.map { term in
      let saturation = SaturationScale.bm25.saturation(frequency: term.frequency, normalization: normalization)
      return Entry(
        key: term.key, frequency: term.frequency, level: SaturationScale.level(of: saturation), field: term.field,
        range: term.range)
    }
  }
}
