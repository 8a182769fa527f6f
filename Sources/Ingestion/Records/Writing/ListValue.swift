public import SupplyDemand

/// What a cell of a list that is written holds.
public enum ListValue: Hashable, Sendable {
  /// A text; lists of items are one text too.
  case text(String)
  /// A whole number.
  case integer(Int)
  /// An amount.
  case amount(Double)
  /// A day.
  case day(CalendarDate)
  /// Nothing known.
  case empty

  /// A text, or nothing when it is empty.
  static func filled(_ text: String) -> ListValue { text.isEmpty ? .empty : .text(text) }

  /// A whole number, or nothing.
  static func optional(_ number: Int?) -> ListValue { number.map(ListValue.integer) ?? .empty }
}
