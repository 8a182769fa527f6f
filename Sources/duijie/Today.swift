import Foundation
import SupplyDemand

/// The day in China, for documents.
enum Today {
  /// Today, or the day of `$SOURCE_DATE_EPOCH` (seconds since 1970), by which the same records give the same bytes on any
  /// day.
  static var date: CalendarDate? {
    let named = ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"].flatMap { TimeInterval($0) }
    var calendar = Calendar(identifier: .gregorian)
    guard let zone = TimeZone(secondsFromGMT: 8 * 3600) else { return nil }
    calendar.timeZone = zone
    let day = calendar.dateComponents(
      [.year, .month, .day], from: named.map { Date(timeIntervalSince1970: $0) } ?? Date())
    return CalendarDate(year: day.year ?? 0, month: day.month ?? 0, day: day.day ?? 0)
  }
}
