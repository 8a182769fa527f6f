/// The pilot cities on a map of China that has one square for each of the 34 province-level divisions.
///
/// It shows no borders and no coast: squares stand about where their provinces lie. A city is a label in its province's
/// square, coloured and marked by its class; cities of a province that isn't one of the 34 stand in a row below.
public struct ProvinceTileMap: Chart {
  /// One pilot city.
  public struct City: Hashable, Sendable {
    /// The name in full: 江苏无锡.
    public let name: String
    /// The official or short name of its province; nil when that isn't known.
    public let province: String?
    /// Where its label leads; nil for nowhere.
    public let href: String?
    /// The share of its needs that are served, 0…1; nil when that isn't known.
    public let share: Double?
    /// What its tooltip adds to name and share; may be empty.
    public let summary: String

    /// A city.
    public init(name: String, province: String?, href: String? = nil, share: Double?, summary: String = "") {
      self.name = name
      self.province = province
      self.href = href
      self.share = share
      self.summary = summary
    }

    /// The class of its share.
    public var coverage: CoverageClass { CoverageClass(share: share) }
  }

  /// The name of the map.
  public let title: String
  /// What the shares are shares of, for the legend.
  public let measure: Words
  /// The cities; those of one province are shown in this order.
  public let cities: [City]

  /// A map of `cities`.
  public init(title: String, measure: Words = Self.servedNeeds, cities: [City]) {
    self.title = title
    self.measure = measure
    self.cities = cities
  }

  /// The usual measure.
  public static let servedNeeds = ChartWords.servedShare
}
