/// A day of the Gregorian calendar, without a clock or a time zone.
public struct CalendarDate: Hashable, Sendable {
  /// The year, 1…9999.
  public let year: Int
  /// The month, 1…12.
  public let month: Int
  /// The day of the month, 1…31 and one the month has.
  public let day: Int

  /// A day, or nil when the calendar has no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1, day <= Self.days(in: month, of: year)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension CalendarDate: Comparable {
  /// The earlier day first.
  public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}

extension CalendarDate: CustomStringConvertible {
  /// `2023-11-30`, as ISO 8601 writes a day.
  public var description: String {
    [(year, 4), (month, 2), (day, 2)].map { value, width in
      let digits = String(value)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }.joined(separator: "-")
  }
}

extension CalendarDate: LosslessStringConvertible {
  /// Reads `2023-11-30`; nil for anything else.
  public init?(_ description: String) {
    let fields = description.split(separator: "-", omittingEmptySubsequences: false)
    guard fields.map(\.count) == [4, 2, 2], fields.joined().allSatisfy({ ("0"..."9").contains($0) }),
      let year = Int(fields[0]), let month = Int(fields[1]), let day = Int(fields[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }
}

extension CalendarDate: Decodable {
  /// Reads `2023-11-30`.
  ///
  /// - Throws: `DecodingError` for anything else.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let day = CalendarDate(text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "a day is written 2023-11-30, not \(text)")
    }
    self = day
  }
}

extension CalendarDate {
  /// The same day `years` later, 28 February for a 29th that isn't there; nil outside of the years 1…9999.
  public func adding(years: Int) -> CalendarDate? {
    CalendarDate(year: year + years, month: month, day: day)
      ?? CalendarDate(year: year + years, month: month, day: day - 1)
  }
}
