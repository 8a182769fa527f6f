/// One reason why a record serves a need: the place in a record's text, and what it adds to the score.
public struct Evidence: Hashable, Sendable {
  /// How the place supports the need.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// The record uses the need's own words.
    case word
    /// The record names something the needed industry consists of.
    case concept
    /// The record's words mean much the same as the need's, or little of it: the contribution can be below 0.
    case meaning
    /// The same by the vectors of a neural model.
    case neural
    /// A team states a direction that is this need.
    case direction
    /// A team will mainly serve this city.
    case targetCity = "target-city"
    /// A team intends to serve this city.
    case intendedCity = "intended-city"
    /// A team is already in contact with this city.
    case contactedCity = "contacted-city"
  }

  /// How the place supports the need.
  public let kind: Kind
  /// The need.
  public let need: IndustryNeed.ID
  /// The matched words, normalized; of a meaning the word that tells it most, empty when no single word does.
  public let term: String
  /// The concept that leads from the need to the term; nil for the need's own words, for meanings and for statements.
  public let concept: Concept.ID?
  /// The record whose text holds the place: the supply itself, or an expert or achievement of a team.
  public let record: RecordReference
  /// The field of that record.
  public let field: RecordField
  /// The place in the field's text, empty without a term; a list field's items are joined by `RecordField.itemSeparator`.
  public let range: TextRange
  /// What it adds to the score, a whole multiple of `Explanation.resolution`: not 0, and below 0 only for `meaning` and
  /// `neural`.
  public let contribution: Double

  /// A reason.
  public init(
    kind: Kind, need: IndustryNeed.ID, term: String, concept: Concept.ID?, record: RecordReference,
    field: RecordField, range: TextRange, contribution: Double
  ) {
    self.kind = kind
    self.need = need
    self.term = term
    self.concept = concept
    self.record = record
    self.field = field
    self.range = range
    self.contribution = contribution
  }
}
