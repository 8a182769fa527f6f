import SupplyDemand

/// A place where a term of a profile stands.
struct Place: Sendable {
  /// The document's number.
  let document: Int
  /// Which term of the profile, by its position there.
  let term: Int
  /// How surely the term shows that the record serves the need.
  let probability: Double
  /// The field.
  let field: RecordField
  /// The place in the field's text.
  let range: TextRange

  /// The place of an occurrence.
  init(_ occurrence: OccurrenceIndex.Occurrence, term: Int, probability: Double) {
    document = Int(occurrence.document)
    self.term = term
    self.probability = probability
    field = RecordField.allCases[Int(occurrence.field)]
    range = occurrence.range
  }

  /// By document; within one the surer term first, of equal ones the longer, then by field and place.
  ///
  /// Nothing of the collection enters, so that a record's evidence is the same in any.
  static func precedes(_ left: Place, _ right: Place) -> Bool {
    if left.document != right.document { return left.document < right.document }
    if left.probability != right.probability { return left.probability > right.probability }
    if left.range.count != right.range.count { return left.range.count > right.range.count }
    return (left.field.index, left.range.start) < (right.field.index, right.range.start)
  }
}
