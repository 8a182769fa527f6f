/// A step that an application has taken.
public struct ApplicationStep: Hashable, Sendable {
  /// What it came to.
  public let state: ApplicationState
  /// When that was, in China: the paper's arrival, not when it was noted.
  public let moment: LocalMoment
  /// What was said; empty when nothing was.
  public let note: String
  /// Who noted it; nil for the command line.
  public let notedBy: Account.ID?
  /// When it was noted, in seconds since 1970-01-01 00:00 UTC.
  public let notedAt: Int

  /// A step.
  public init(state: ApplicationState, moment: LocalMoment, note: String, notedBy: Account.ID?, notedAt: Int) {
    self.state = state
    self.moment = moment
    self.note = note
    self.notedBy = notedBy
    self.notedAt = notedAt
  }
}
