/// What would raise a record's standing, found by scoring it again with the change: a small change that does it, and what it
/// comes to.
public struct Counterfactual: Hashable, Sendable {
  /// What would be different.
  public enum Change: Hashable, Sendable {
    /// The record would also say these words in a field, were they true of it.
    case words([String], field: RecordField)
    /// The team would have one more expert, whose field this is.
    case expert(String)
    /// The team would have one more achievement, of this.
    case achievement(String)
    /// The team would be in contact with the city.
    case contact
  }

  /// How a record stands.
  public struct Standing: Hashable, Sendable {
    /// The score.
    public let score: Double
    /// The probability that the score gives, 0…1.
    public let probability: Double
    /// The verdict that the probability gives.
    public let level: AdequacyLevel
    /// The place among the city's teams, from 1; nil when only the verdict was asked about.
    public let rank: Int?

    /// A standing.
    public init(score: Double, probability: Double, level: AdequacyLevel, rank: Int? = nil) {
      self.score = score
      self.probability = probability
      self.level = level
      self.rank = rank
    }
  }

  /// The change.
  public let change: Change
  /// The need that the change is for.
  public let need: IndustryNeed.ID
  /// As it stands.
  public let before: Standing
  /// As it would stand.
  public let after: Standing

  /// A counterfactual.
  public init(change: Change, need: IndustryNeed.ID, before: Standing, after: Standing) {
    self.change = change
    self.need = need
    self.before = before
    self.after = after
  }
}
