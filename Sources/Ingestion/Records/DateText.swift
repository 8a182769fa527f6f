internal import SupplyDemand

/// Reads days as lists write them.
enum DateText {
  /// The day of 2023-11-30, 2023/11/30, 2023.11.30, 2023年11月30日, 20231130, with or without an hour behind it.
  static func day(_ text: String) -> CalendarDate? {
    let narrow = ComparisonKey.narrow(text)
    let day = narrow.split { $0 == "T" || $0 == " " }.first ?? ""
    let groups = day.split { "-/.年月日".contains($0) }
    guard day.allSatisfy({ $0.isASCII && $0.isNumber || "-/.年月日".contains($0) }) else { return nil }
    if groups.count == 1, groups[0].count == 8 {
      return date(groups[0].prefix(4), groups[0].dropFirst(4).prefix(2), groups[0].suffix(2))
    }
    guard groups.count == 3, groups[0].count == 4 else { return nil }
    return date(groups[0], groups[1], groups[2])
  }

  private static func date(_ year: Substring, _ month: Substring, _ day: Substring) -> CalendarDate? {
    guard let year = Int(year), let month = Int(month), let day = Int(day) else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }
}
