import Synchronization

/// Counts failed attempts to log in by address: so many in five minutes.
final class LoginAttempts: Sendable {
  private static let limit = 20
  private static let seconds = 300
  /// More addresses aren't remembered; the oldest go first.
  private static let addressLimit = 10_000

  private let times = Mutex<[String: [Int]]>([:])

  /// Whether there were too many.
  func areTooMany(from address: String, at time: Int) -> Bool {
    times.withLock { ($0[address] ?? []).count { $0 > time - Self.seconds } >= Self.limit }
  }

  /// Counts a failure.
  func addFailure(from address: String, at time: Int) {
    times.withLock { times in
      let recent = (times[address] ?? []).filter { $0 > time - Self.seconds }
      if times.count >= Self.addressLimit { times = times.filter { ($0.value.last ?? 0) > time - Self.seconds } }
      times[address] = recent + [time]
    }
  }
}
