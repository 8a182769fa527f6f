/// A person's word on whether a supply serves a need (相关性判定). There is one for every need, supply and person.
public struct RelevanceJudgment: Hashable, Sendable {
  /// The need.
  public let need: IndustryNeed.ID
  /// The need's label when it was judged: a later list may give the identity to another need.
  public let label: String
  /// The supply.
  public let supply: RecordReference
  /// Whether it serves the need.
  public let isRelevant: Bool
  /// Why; empty when nothing was said.
  public let note: String
  /// Who says so.
  public let judgedBy: Account.ID
  /// When, in seconds since 1970-01-01 00:00 UTC.
  public let judgedAt: Int

  /// A judgment.
  public init(
    need: IndustryNeed.ID, label: String, supply: RecordReference, isRelevant: Bool, note: String = "",
    judgedBy: Account.ID, judgedAt: Int
  ) {
    self.need = need
    self.label = label
    self.supply = supply
    self.isRelevant = isRelevant
    self.note = note
    self.judgedBy = judgedBy
    self.judgedAt = judgedAt
  }
}
