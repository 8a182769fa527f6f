import Metrics
import Synchronization

/// One series' numbers.
final class Instrument: Sendable {
  enum Kind: String {
    case counter, gauge, histogram
  }

  private struct State {
    var value = 0.0
    var buckets = [Int](repeating: 0, count: Instrument.bounds.count)
    var count = 0
  }

  /// The upper bounds of a histogram's buckets, in seconds.
  private static let bounds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

  let kind: Kind
  private let state = Mutex(State())

  init(_ kind: Kind) {
    self.kind = kind
  }

  /// A metric's name as the format wants it.
  func exposedName(_ name: String) -> String {
    switch kind {
    case .counter: name.hasSuffix("_total") ? name : name + "_total"
    case .gauge: name
    case .histogram: name.hasSuffix("_seconds") ? name : name + "_seconds"
    }
  }

  /// The series' lines.
  func lines(_ series: ExpositionRegistry.Series) -> String {
    let state = state.withLock { $0 }
    let name = exposedName(series.name)
    let labels = series.labels.isEmpty ? "" : "{\(series.labels)}"
    guard kind == .histogram else { return "\(name)\(labels) \(state.value)\n" }
    let prefix = series.labels.isEmpty ? "" : series.labels + ","
    var sum = 0
    var text = ""
    for (bound, count) in zip(Self.bounds, state.buckets) {
      sum += count
      text += "\(name)_bucket{\(prefix)le=\"\(bound)\"} \(sum)\n"
    }
    return text + "\(name)_bucket{\(prefix)le=\"+Inf\"} \(state.count)\n\(name)_sum\(labels) \(state.value)\n"
      + "\(name)_count\(labels) \(state.count)\n"
  }

  private func add(_ amount: Double) {
    state.withLock { $0.value += amount }
  }

  private func observe(_ value: Double) {
    let bucket = Self.bounds.firstIndex { value <= $0 }
    state.withLock { state in
      state.value += value
      state.count += 1
      if let bucket { state.buckets[bucket] += 1 }
    }
  }
}

extension Instrument: CounterHandler {
  func increment(by amount: Int64) { add(Double(amount)) }

  func reset() { state.withLock { $0 = State() } }
}

extension Instrument: MeterHandler {
  func set(_ value: Int64) { set(Double(value)) }

  func set(_ value: Double) { state.withLock { $0.value = value } }

  func increment(by amount: Double) { add(amount) }

  func decrement(by amount: Double) { add(-amount) }
}

extension Instrument: RecorderHandler {
  func record(_ value: Int64) { record(Double(value)) }

  func record(_ value: Double) { kind == .gauge ? set(value) : observe(value) }
}

extension Instrument: TimerHandler {
  func recordNanoseconds(_ duration: Int64) { observe(Double(duration) / 1e9) }
}
