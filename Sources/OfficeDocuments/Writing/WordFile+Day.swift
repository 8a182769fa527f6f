extension WordFile {
  /// A day of the Gregorian calendar.
  public struct Day: Hashable, Sendable {
    /// The year, 1900…9999.
    public let year: Int
    /// The month, 1…12.
    public let month: Int
    /// The day of the month, from 1.
    public let day: Int

    /// A day; nil when the calendar doesn't have it.
    ///
    /// - Parameters:
    ///   - year: The year, 1900…9999.
    ///   - month: The month, 1…12.
    ///   - day: The day of the month, from 1.
    public init?(year: Int, month: Int, day: Int) {
      let isLeapYear = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
      let lengths = [31, isLeapYear ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      guard (1900...9999).contains(year), (1...12).contains(month), (1...lengths[month - 1]).contains(day) else {
        return nil
      }
      (self.year, self.month, self.day) = (year, month, day)
    }

    /// The start of the day in the format of W3C, such as “2026-01-31T00:00:00Z”.
    var timestamp: String {
      let (month, day) = ((month < 10 ? "0" : "") + String(month), (day < 10 ? "0" : "") + String(day))
      return "\(year)-\(month)-\(day)T00:00:00Z"
    }
  }
}
