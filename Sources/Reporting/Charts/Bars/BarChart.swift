/// Horizontal bars, each of one value or of several that add up.
public struct BarChart: Chart {
  /// How a part of every bar looks; the three differ in lightness, and by stripes and an outline.
  public enum Tone: String, Hashable, Sendable, CaseIterable {
    /// Dark.
    case strong
    /// Light and striped.
    case medium
    /// White with an outline.
    case faint
  }

  /// What one part of every bar stands for.
  public struct Series: Hashable, Sendable {
    /// Its name, for legend and tooltips.
    public let name: Words
    /// How it looks.
    public let tone: Tone

    /// A series.
    public init(_ name: Words, tone: Tone = .strong) {
      self.name = name
      self.tone = tone
    }
  }

  /// One bar.
  public struct Bar: Hashable, Sendable {
    /// Its name.
    public let label: String
    /// Where it leads; nil for nowhere.
    public let href: String?
    /// A value for each series, in their order, none below 0; missing ones and what is no number count as 0.
    public let values: [Double]
    /// What the tooltip adds to names and values; may be empty.
    public let note: String

    /// A bar.
    public init(label: String, href: String? = nil, values: [Double], note: String = "") {
      self.label = label
      self.href = href
      self.values = values
      self.note = note
    }
  }

  /// How values are written.
  public enum Format: Hashable, Sendable {
    /// As whole numbers.
    case count
    /// With so many decimals.
    case decimals(Int)
    /// Shares 0…1 as whole percentages.
    case percentage
  }

  /// The name of the chart.
  public let title: String
  /// What a bar is: an industry.
  public let labelTitle: Words
  /// The parts of every bar, from the left, at least one.
  public let series: [Series]
  /// The bars, from the top.
  public let bars: [Bar]
  /// How values are written.
  public let format: Format
  /// The value that the axis reaches at least; nil for the longest bar's.
  public let maximum: Double?

  /// A chart of `bars`.
  public init(
    title: String, labelTitle: Words, series: [Series], bars: [Bar], format: Format = .count, maximum: Double? = nil
  ) {
    self.title = title
    self.labelTitle = labelTitle
    self.series = series
    self.bars = bars
    self.format = format
    self.maximum = maximum
  }

  /// The value of a bar in a series, as it is drawn.
  func value(_ bar: Bar, _ index: Int) -> Double {
    guard index < bar.values.count, bar.values[index].isFinite else { return 0 }
    return max(0, bar.values[index])
  }

  /// The length of a bar.
  func total(_ bar: Bar) -> Double {
    series.indices.reduce(0) { $0 + value(bar, $1) }
  }

  /// A value as people read it.
  func text(_ value: Double) -> String {
    switch format {
    case .count: FixedDecimals.text(value, decimals: 0)
    case .decimals(let decimals): FixedDecimals.text(value, decimals: decimals)
    case .percentage: FixedDecimals.text(value * 100, decimals: 0) + "%"
    }
  }
}
