import Synchronization

/// Locks on login names that no account has, as the store keeps them for accounts.
final class StrangerLocks: Sendable {
  private struct Lock {
    var failures = 0
    var end: Int?
  }

  /// More names aren't remembered: then all are forgotten.
  private static let limit = 10_000

  private let locks = Mutex<[String: Lock]>([:])

  /// Until when nobody may log in with a name; nil for no lock.
  func lockedUntil(_ name: String) -> Int? { locks.withLock { $0[name.lowercased()]?.end } }

  /// Counts a failure; `lockedUntil` tells from the number of failures until when the name is locked.
  func addFailure(_ name: String, lockedUntil: (Int) -> Int?) {
    locks.withLock { locks in
      if locks.count >= Self.limit { locks = [:] }
      var lock = locks[name.lowercased()] ?? Lock()
      lock.failures += 1
      lock.end = lockedUntil(lock.failures)
      locks[name.lowercased()] = lock
    }
  }
}
