/// Something for which a unit may not apply for some time.
public struct Sanction: Hashable, Sendable {
  /// The unit's full name; empty when only its code is known.
  public let unit: String
  /// The unit's credit code; empty when unknown.
  public let creditCode: String
  /// What it was.
  public let kind: SanctionKind
  /// The day it counts from.
  public let day: CalendarDate
  /// Where that is written; empty when nothing was said.
  public let source: String

  /// A sanction.
  public init(unit: String, creditCode: String, kind: SanctionKind, day: CalendarDate, source: String = "") {
    self.unit = unit
    self.creditCode = creditCode
    self.kind = kind
    self.day = day
    self.source = source
  }
}
