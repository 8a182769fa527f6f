/// How a workbook counts days.
enum DateSystem {
  /// Day 1 is 1 January 1900. There is a 29 February 1900, which Lotus 1-2-3 had and Excel keeps: day 60.
  case from1900
  /// Day 0 is 1 January 1904; old versions for the Macintosh.
  case from1904

  /// The day, the time or both that a serial number stands for, in ISO 8601.
  ///
  /// - Returns: A time alone below day 1, a day alone without a fraction; nil when no day has the number.
  func text(_ serial: Double) -> String? {
    guard serial >= 0, serial < 2_958_466 else { return nil }
    let seconds = Int(serial * 86_400 + 0.5)
    let (day, second) = (seconds / 86_400, seconds % 86_400)
    let time = "\(Self.padded(second / 3600)):\(Self.padded(second / 60 % 60)):\(Self.padded(second % 60))"
    if day == 0, self == .from1900 || second > 0 { return time }
    guard let date = date(day) else { return nil }
    return second == 0 ? date : "\(date)T\(time)"
  }

  private func date(_ day: Int) -> String? {
    // Days since the start of 1970.
    let days: Int
    switch self {
    case .from1900 where day == 60: return "1900-02-29"
    case .from1900: days = day - (day < 60 ? 25_568 : 25_569)
    case .from1904: days = day - 24_107
    }
    // The civil calendar from days, years beginning in March (H. Hinnant, “chrono-Compatible Low-Level Date Algorithms”).
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    guard year <= 9999 else { return nil }
    return "\(year)-\(Self.padded(month))-\(Self.padded(dayOfYear - (153 * shiftedMonth + 2) / 5 + 1))"
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
