import Glibc

/// Times one step and prints what it has done.
public enum Stopwatch {
  /// A stretch of time.
  public struct Elapsed: Sendable {
    /// By the clock on the wall, in seconds.
    public let seconds: Double
    /// The process's own time, all threads, in seconds.
    public let processorSeconds: Double
  }

  /// The result of `work`, and how long it took.
  public static func time<Result: Sendable>(
    _ work: @Sendable () async throws -> Result
  ) async rethrows -> (result: Result, elapsed: Elapsed) {
    let (start, processor) = (ContinuousClock.now, processorSeconds)
    let result = try await work()
    return (
      result,
      Elapsed(
        seconds: (ContinuousClock.now - start) / .seconds(1), processorSeconds: processorSeconds - processor)
    )
  }

  /// The result of `work`, after a line with its name, its count, and its wall and processor seconds.
  public static func measure<Result: Sendable>(
    _ name: String, counting count: @Sendable (Result) -> Int, _ work: @Sendable () async throws -> Result
  ) async rethrows -> Result {
    let (result, elapsed) = try await time(work)
    print("\(name): \(count(result)) in \(elapsed.seconds) s, \(elapsed.processorSeconds) s of processor time")
    return result
  }

  /// Does `work` once for each of `inputs`, of which there must be one, after a pass to warm up, one at a time; prints how
  /// many there are and the milliseconds that half of the inputs, and 99 in 100, don't exceed.
  ///
  /// - Returns: The milliseconds that half of the inputs don't exceed.
  @discardableResult
  public static func measureEach<Input>(_ name: String, of inputs: [Input], _ work: (Input) -> Int) -> Double {
    var count = inputs.reduce(0) { $0 + work($1) }
    var times: [Double] = []
    for input in inputs {
      let start = ContinuousClock.now
      count -= work(input)
      times.append((ContinuousClock.now - start) / .milliseconds(1))
    }
    precondition(count == 0, "the second pass found something else")
    times.sort()
    let (half, most) = (times[times.count / 2], times[times.count * 99 / 100])
    print("\(name): \(inputs.count) times, \(half) ms in the middle, \(most) ms for 99 in 100")
    return half
  }

  /// The most memory that the process has had resident, in bytes.
  public static var peakResidentBytes: Int { usage.ru_maxrss * 1_024 }

  private static var processorSeconds: Double {
    [usage.ru_utime, usage.ru_stime].reduce(0) { $0 + Double($1.tv_sec) + Double($1.tv_usec) / 1e6 }
  }

  private static var usage: rusage {
    var usage = rusage()
    _ = unsafe getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage
  }
}
