/// The class of a share for a chart: five steps of equal width, and one for the unknown.
public enum CoverageClass: Int, Hashable, Sendable, CaseIterable {
  /// Under 0.2.
  case lowest = 1
  /// From 0.2, under 0.4.
  case low
  /// From 0.4, under 0.6.
  case middle
  /// From 0.6, under 0.8.
  case high
  /// From 0.8.
  case highest
  /// No share.
  case unknown = 0

  /// The class of a share 0…1; what lies outside counts as the nearest, what is no number as unknown.
  public init(share: Double?) {
    guard let share, !share.isNaN else {
      self = .unknown
      return
    }
    let steps: [(below: Double, coverage: CoverageClass)] = [(0.2, .lowest), (0.4, .low), (0.6, .middle), (0.8, .high)]
    self = steps.first { share < $0.below }?.coverage ?? .highest
  }
}

extension CoverageClass: Worded {
  /// The range of shares.
  public var words: Words {
    switch self {
    case .lowest: Words("不足 20%", "under 20%")
    case .low: Words("20–40%", "20–40%")
    case .middle: Words("40–60%", "40–60%")
    case .high: Words("60–80%", "60–80%")
    case .highest: Words("80% 及以上", "80% and over")
    case .unknown: Words("无数据", "no data")
    }
  }
}
