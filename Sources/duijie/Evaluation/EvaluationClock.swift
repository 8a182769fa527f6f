import Glibc

/// Wall and processor time since it was made.
struct EvaluationClock {
  /// A stretch of time.
  struct Elapsed {
    let seconds: Double
    /// The process's own time, user and system, all threads.
    let cpuSeconds: Double
  }

  private let start = ContinuousClock.now
  private let cpuStart = Self.usage.cpuSeconds

  func elapsed() -> Elapsed {
    Elapsed(seconds: (ContinuousClock.now - start) / .seconds(1), cpuSeconds: Self.usage.cpuSeconds - cpuStart)
  }

  /// The most memory the process has had resident.
  static var peakResidentBytes: Int { usage.peakResidentBytes }

  private static var usage: (cpuSeconds: Double, peakResidentBytes: Int) {
    var usage = rusage()
    _ = unsafe getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    let times = [usage.ru_utime, usage.ru_stime].map { Double($0.tv_sec) + Double($0.tv_usec) / 1e6 }
    return (times[0] + times[1], usage.ru_maxrss * 1024)
  }
}
