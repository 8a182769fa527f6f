import Foundation
import SupplyDemand

/// Times as they are read in China: China Standard Time, UTC+8.
enum LocalTime {
  /// `2023-04-10`.
  static func day(_ time: Int) -> String { String(text(time).prefix(10)) }

  /// `2023-04-10 09:30`.
  static func minute(_ time: Int) -> String { String(text(time).prefix(16)).replacing("T", with: " ") }

  /// The day.
  static func date(_ time: Int) -> CalendarDate? { CalendarDate(day(time)) }

  private static func text(_ time: Int) -> String {
    Date(timeIntervalSince1970: Double(time) + 8 * 3600).formatted(.iso8601)
  }
}
