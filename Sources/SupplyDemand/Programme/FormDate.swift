/// A day filled in.
public struct FormDate: Hashable, Sendable {
  /// What is filled in.
  public let written: FormText
  /// The day; nil when it can't be read or nothing is filled in.
  public let day: CalendarDate?

  /// A day.
  public init(_ written: FormText, day: CalendarDate?) {
    self.written = written
    self.day = day
  }

  /// Whether something is filled in that is no day.
  public var isUnreadable: Bool { day == nil && !written.isEmpty }
}
