/// A minute of a day in China, which has one time zone (UTC+8) and no summer time.
public struct LocalMoment: Hashable, Sendable {
  /// The day.
  public let day: CalendarDate
  /// The minute of the day, 0…1439.
  public let minute: Int

  /// A minute of a day, or nil when the day has no such minute.
  public init?(day: CalendarDate, minute: Int) {
    guard (0..<1440).contains(minute) else { return nil }
    self.day = day
    self.minute = minute
  }
}

extension LocalMoment {
  /// The minute in China at a time in seconds since 1970-01-01 00:00 UTC; nil before the year 1 and after 9999.
  ///
  /// The day is counted by the algorithm of Howard Hinnant, “chrono-Compatible Low-Level Date Algorithms”
  /// (civil_from_days).
  public init?(secondsSince1970 seconds: Int) {
    let local = seconds + 8 * 3600
    let days = Int((Double(local) / 86_400).rounded(.down))
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let day = CalendarDate(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    guard let day else { return nil }
    self.init(day: day, minute: (local - days * 86_400) / 60)
  }
}

extension LocalMoment: Comparable {
  /// The earlier one first.
  public static func < (left: LocalMoment, right: LocalMoment) -> Bool {
    (left.day, left.minute) < (right.day, right.minute)
  }
}

extension LocalMoment: LosslessStringConvertible {
  /// Reads `2023-04-28T12:00`, or a day alone as its first minute; nil for anything else.
  public init?(_ description: String) {
    let parts = description.split(separator: "T", omittingEmptySubsequences: false)
    guard let first = parts.first, let day = CalendarDate(String(first)), parts.count <= 2 else { return nil }
    guard parts.count == 2 else {
      self.init(day: day, minute: 0)
      return
    }
    let clock = parts[1].split(separator: ":", omittingEmptySubsequences: false)
    guard clock.map(\.count) == [2, 2], parts[1].allSatisfy({ $0 == ":" || ("0"..."9").contains($0) }),
      let hour = Int(clock[0]), let minute = Int(clock[1]), hour < 24, minute < 60
    else { return nil }
    self.init(day: day, minute: hour * 60 + minute)
  }

  /// `2023-04-28T12:00`.
  public var description: String {
    func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
    return "\(day)T\(two(minute / 60)):\(two(minute % 60))"
  }
}
