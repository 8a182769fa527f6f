/// Lets a few pieces of heavy work run at a time. Others wait in line; when that is long, more are turned away at once, since
/// their answers would come too late.
actor WorkGate {
  private let width: Int
  private let lineLength: Int
  private var running = 0
  private var line: [CheckedContinuation<Void, Never>] = []

  /// - Parameters:
  ///   - width: How many pieces of work may run at a time.
  ///   - lineLength: How many may wait.
  init(width: Int, lineLength: Int) {
    self.width = width
    self.lineLength = lineLength
  }

  /// Runs `work` when its turn comes.
  ///
  /// - Throws: `Problem.busy` when too many wait; what `work` throws.
  nonisolated func run<Value: Sendable>(_ work: @Sendable () async throws -> Value) async throws -> Value {
    try await enter()
    do {
      let value = try await work()
      await leave()
      return value
    } catch {
      await leave()
      throw error
    }
  }

  private func enter() async throws {
    if running < width {
      running += 1
      return
    }
    guard line.count < lineLength else { throw Problem.busy }
    // Whoever leaves hands its place on, so that `running` stays.
    await withCheckedContinuation { line.append($0) }
  }

  private func leave() {
    if line.isEmpty { running -= 1 } else { line.removeFirst().resume() }
  }
}
