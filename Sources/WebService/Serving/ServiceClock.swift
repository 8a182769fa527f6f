internal import Foundation

/// What time it is.
public struct ServiceClock: Sendable {
  private let seconds: @Sendable () -> Int

  /// The system's clock.
  public static let system = ServiceClock { Int(Date().timeIntervalSince1970) }

  /// A clock that gives `seconds` since 1970-01-01 00:00 UTC.
  public init(_ seconds: @escaping @Sendable () -> Int) {
    self.seconds = seconds
  }

  /// In seconds since 1970-01-01 00:00 UTC.
  var now: Int { seconds() }
}
