import RealModule
import SupplyDemand

/// What the terms of one concept say of one record, and what each contributes.
struct ConceptEvidence: Sendable {
  /// A term in a record.
  struct Found: Sendable {
    /// Its first place in the field that counts most.
    let place: Place
    /// The term.
    let term: NeedProfile.WeightedTerm
    /// How many times its strength counts: BM25F's saturation, 1 for one mention in a title.
    let saturation: Double

    /// −ln of the doubt that the term leaves on the record being of its concept.
    var certainty: Double { -saturation * Double.log(onePlus: -term.strength) }
  }

  /// The terms, the surest first, each with what it contributes.
  let contributions: [(found: Found, value: Double)]

  /// The evidence of terms that all belong to one concept.
  ///
  /// Each adds what it raises −ln(1 − relevance · P) by, where P is the noisy or of the terms so far, each further one
  /// counting half of the one before: the words of one industry come together, so a second one is less news. The sum is
  /// what all of them say, and no number of terms says more than the concept's relevance.
  init(_ terms: [Found]) {
    var certainty = 0.0
    var factor = 1.0
    var sum = 0.0
    var contributions: [(found: Found, value: Double)] = []
    for found in terms.sorted(by: Self.precedes) {
      certainty += found.certainty * factor
      factor *= Self.discount
      let next = AdequacyScale.contribution(
        ofProbability: found.term.relevance * AdequacyScale.probability(ofScore: certainty))
      contributions.append((found, next - sum))
      sum = next
    }
    self.contributions = contributions
    total = sum
  }

  /// What each further term counts of the one before.
  private static let discount = 0.5

  /// The sum of the contributions.
  let total: Double

  /// Whether the terms are the need's own words rather than a concept's.
  var isOwnWords: Bool { contributions.first?.found.term.concept == nil }

  private static func precedes(_ left: Found, _ right: Found) -> Bool {
    let certainties = (left.certainty, right.certainty)
    return certainties.0 != certainties.1
      ? certainties.0 > certainties.1 : Place.precedes(left.place, right.place)
  }
}
