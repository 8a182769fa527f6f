import Metrics
import Synchronization

/// The service's metrics, in the text format that Prometheus reads (version 0.0.4).
///
/// No maintained backend for swift-metrics can be had without the internet, and the format is a few lines: counters, gauges,
/// and timers as histograms in seconds.
final class ExpositionRegistry: MetricsFactory {
  /// One series: a name with its labels.
  struct Series: Hashable, Comparable {
    let name: String
    let labels: String

    init(_ label: String, _ dimensions: [(String, String)]) {
      name = Self.identifier(label)
      labels = dimensions.map { "\(Self.identifier($0))=\"\(Self.escaped($1))\"" }.joined(separator: ",")
    }

    static func < (left: Series, right: Series) -> Bool { (left.name, left.labels) < (right.name, right.labels) }

    private static func identifier(_ text: String) -> String {
      String(text.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" })
    }

    private static func escaped(_ text: String) -> String {
      text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
    }
  }

  private let meters = Mutex<[Series: Instrument]>([:])

  /// A registry without metrics.
  init() {}

  /// The metrics, by name and then by labels.
  var text: String {
    let all = meters.withLock { $0 }.sorted { $0.key < $1.key }
    var text = ""
    var last = ""
    for (series, instrument) in all {
      if series.name != last { text += "# TYPE \(instrument.exposedName(series.name)) \(instrument.kind.rawValue)\n" }
      last = series.name
      text += instrument.lines(series)
    }
    return text
  }

  private func instrument(_ label: String, _ dimensions: [(String, String)], _ kind: Instrument.Kind) -> Instrument {
    meters.withLock { meters in
      let series = Series(label, dimensions)
      if let known = meters[series] { return known }
      let instrument = Instrument(kind)
      meters[series] = instrument
      return instrument
    }
  }

  // MARK: MetricsFactory

  /// A counter; the same one for the same name and labels.
  func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler {
    instrument(label, dimensions, .counter)
  }

  /// A gauge that goes up and down; the same one for the same name and labels.
  func makeMeter(label: String, dimensions: [(String, String)]) -> any MeterHandler {
    instrument(label, dimensions, .gauge)
  }

  /// A histogram of values; the same one for the same name and labels.
  func makeRecorder(label: String, dimensions: [(String, String)], aggregate: Bool) -> any RecorderHandler {
    instrument(label, dimensions, aggregate ? .histogram : .gauge)
  }

  /// A histogram of seconds; the same one for the same name and labels.
  func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
    instrument(label, dimensions, .histogram)
  }

  /// Counters stay: a series that ends looks like a restart.
  func destroyCounter(_ handler: any CounterHandler) {}
  /// Likewise.
  func destroyRecorder(_ handler: any RecorderHandler) {}
  /// Likewise.
  func destroyTimer(_ handler: any TimerHandler) {}
}
