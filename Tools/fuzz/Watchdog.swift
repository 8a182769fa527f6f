import Foundation
import Synchronization

/// Ends the program when one file takes far too long, which otherwise nobody would hear of.
final class Watchdog: Sendable {
  private let start = Mutex<ContinuousClock.Instant?>(nil)
  private let input: URL

  /// A watchdog that names `input` when it ends the program.
  init(input: URL) {
    self.input = input
    Thread.detachNewThread { [self] in
      while true {
        Thread.sleep(forTimeInterval: 1)
        guard let began = start.withLock({ $0 }), ContinuousClock.now - began > .seconds(30) else { continue }
        print("One file takes more than 30 s: \(self.input.path)")
        exit(2)
      }
    }
  }

  /// What `work` gives, and how long it takes.
  func watch<Value>(_ work: () async -> Value) async -> (value: Value, time: Duration) {
    let began = ContinuousClock.now
    start.withLock { $0 = began }
    let value = await work()
    start.withLock { $0 = nil }
    return (value, ContinuousClock.now - began)
  }
}
