internal import SupplyDemand

/// Finds days in running text.
enum FormDays {
  /// The days in `text`, in order: 2023年5月1日, 2023-05-01, 2023.5.1, 2023/5/1, 20230501, 二〇二三年五月一日, with or without white
  /// space. Behind a first one the year, or year and month, may be left out: 2023年5月1日至11月30日. A month without a day
  /// (2023年5月至11月, 2023.5-2023.11) is its first day where a first day is looked for, and its last where a last one is.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - year: The year where the first day has none; nil when there must be one.
  /// - Returns: The days. Of a month alone, both its days.
  /// - Complexity: O(n).
  static func all(in text: String, year: Int? = nil) -> [CalendarDate] {
    var scanner = DayScanner(text, year: year)
    let spans = scanner.spans()
    // What begins is a first day, what ends is a last one: spans stand in pairs.
    if spans.count == 1 { return spans[0].isMonth ? [spans[0].first, spans[0].last] : [spans[0].first] }
    return spans.enumerated().map { $0.offset.isMultiple(of: 2) ? $0.element.first : $0.element.last }
  }

  /// The last day that `text` says, of a month its last; nil without one.
  static func last(in text: String) -> CalendarDate? {
    var scanner = DayScanner(text, year: nil)
    return scanner.spans().last?.last
  }
}
