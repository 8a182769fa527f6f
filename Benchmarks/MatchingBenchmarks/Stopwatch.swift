import Glibc

/// Times one step and prints what it has done.
enum Stopwatch {
  /// The result of `work`, after a line with its name, its count, and its wall and processor seconds.
  static func measure<Result: Sendable>(
    _ name: String, counting count: @Sendable (Result) -> Int, _ work: @Sendable () async -> Result
  ) async -> Result {
    let (start, cpu) = (ContinuousClock.now, clock())
    let result = await work()
    let wall = (ContinuousClock.now - start) / .seconds(1)
    let cpuSeconds = Double(clock() - cpu) / Double(CLOCKS_PER_SEC)
    print("\(name): \(count(result)) in \(wall) s, \(cpuSeconds) s of processor time")
    return result
  }
}
