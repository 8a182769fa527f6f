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

  /// Does `work` once for each of `inputs`, of which there must be one, after a pass to warm up, one at a time; prints how
  /// many there are and the milliseconds that half of the inputs, and 99 in 100, don't exceed.
  static func measureEach<Input>(_ name: String, of inputs: [Input], _ work: (Input) -> Int) {
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
  }
}
