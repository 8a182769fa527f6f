/// A demand handed to a team or an expert by the demand hall (派单, 附件2 第十二条).
public struct Dispatch: Hashable, Sendable {
  /// How far it has come.
  public enum Status: String, Hashable, Sendable, CaseIterable {
    /// 已派.
    case open
    /// 已接.
    case accepted
    /// 已办结.
    case done
    /// 已退回.
    case declined
  }

  /// The number, from 1, given when it is made.
  public let number: Int
  /// The demand. It stays here when a later list no longer has it.
  public let demand: Demand.ID
  /// The team or the expert to answer it.
  public let assignee: RecordReference
  /// Who takes care of it; nil when nobody is named.
  public var handler: Account.ID?
  /// The day by which it is to be done.
  public var dueOn: CalendarDate?
  /// How far it has come.
  public var status: Status
  /// What there is to say; empty when nothing.
  public var note: String
  /// When it was made, in seconds since 1970-01-01 00:00 UTC.
  public let createdAt: Int
  /// Who made it.
  public let createdBy: Account.ID
  /// When it was last changed; `createdAt` when never.
  public let changedAt: Int

  /// A dispatch as it is stored.
  public init(
    number: Int, demand: Demand.ID, assignee: RecordReference, handler: Account.ID?, dueOn: CalendarDate?,
    status: Status, note: String, createdAt: Int, createdBy: Account.ID, changedAt: Int
  ) {
    self.number = number
    self.demand = demand
    self.assignee = assignee
    self.handler = handler
    self.dueOn = dueOn
    self.status = status
    self.note = note
    self.createdAt = createdAt
    self.createdBy = createdBy
    self.changedAt = changedAt
  }
}
