/// A record that a search found, and the places that made it rank where it does.
public struct SearchHit: Hashable, Sendable {
  /// One matched term of the query.
  public struct Place: Hashable, Sendable {
    /// The term, normalized.
    public let term: String
    /// The field of its first occurrence.
    public let field: RecordField
    /// That occurrence's place in the field's text.
    public let range: TextRange
    /// What the term adds to the score, a whole multiple of `Explanation.resolution`.
    public let contribution: Double

    /// A matched term.
    public init(term: String, field: RecordField, range: TextRange, contribution: Double) {
      self.term = term
      self.field = field
      self.range = range
      self.contribution = contribution
    }
  }

  /// The record.
  public let record: RecordReference
  /// The matched terms, the strongest first.
  public let places: [Place]
  /// The sum of the places' contributions. It orders one search's hits and means nothing across searches.
  public let score: Double

  /// A hit, which puts its places in order.
  public init(record: RecordReference, places: [Place]) {
    self.record = record
    self.places = places.sorted { ($1.contribution, $0.range, $0.term) < ($0.contribution, $1.range, $1.term) }
    score = places.reduce(0) { $0 + $1.contribution }
  }
}
