/// How many values lie in each range, as vertical bars.
public struct Histogram: Chart {
  /// One range.
  public struct Bin: Hashable, Sendable {
    /// Its name: `0–10%`.
    public let label: String
    /// How many values lie in it, from 0.
    public let count: Int
    /// What the tooltip adds to name and count; may be empty.
    public let note: String

    /// A range.
    public init(label: String, count: Int, note: String = "") {
      self.label = label
      self.count = count
      self.note = note
    }
  }

  /// The name of the chart.
  public let title: String
  /// What is ranged: a score.
  public let binTitle: Words
  /// What is counted: cities.
  public let countTitle: Words
  /// The ranges, from the left.
  public let bins: [Bin]

  /// A chart of `bins`.
  public init(title: String, binTitle: Words, countTitle: Words, bins: [Bin]) {
    self.title = title
    self.binTitle = binTitle
    self.countTitle = countTitle
    self.bins = bins
  }

  /// A chart of shares 0…1 in ranges of equal width, each with its lower end; the last has its upper end too.
  ///
  /// Of `shares`, what lies outside 0…1 counts in the nearest range, what is no number nowhere. A `binCount` below 1
  /// counts as 1.
  public init(title: String, binTitle: Words, countTitle: Words, shares: [Double], binCount: Int = 10) {
    let binCount = max(1, binCount)
    // Edges are divided, not multiplied: 3/10 is the number that 0.3 reads as, 3 × 0.1 is not.
    let edges = (0...binCount).map { Double($0) / Double(binCount) }
    var counts = Array(repeating: 0, count: binCount)
    for share in shares where !share.isNaN {
      counts[edges[1..<binCount].count { $0 <= share }] += 1
    }
    let decimals = 100 % binCount == 0 ? 0 : 1
    let percentages = edges.map { FixedDecimals.text($0 * 100, decimals: decimals) }
    self.init(
      title: title, binTitle: binTitle, countTitle: countTitle,
      bins: counts.indices.map { Bin(label: "\(percentages[$0])–\(percentages[$0 + 1])%", count: counts[$0]) })
  }
}
