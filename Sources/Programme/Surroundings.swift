public import SupplyDemand

/// What is known of the world around applications, as far as rules ask for it.
public struct Surroundings: Sendable {
  /// What a name says of pilot cities.
  public enum City: Hashable, Sendable {
    /// This one.
    case city(Place)
    /// One of these, by name.
    case ambiguous([String])
    /// None; these have similar names, the nearest first.
    case unknown(nearest: [String])
  }

  /// A pilot city, as far as rules ask.
  public struct Place: Hashable, Sendable {
    /// The number in the list.
    public let number: Int
    /// The printed name.
    public let name: String
    /// The province's short name: 江苏.
    public let province: String
    /// Names by which a unit of the city can be told: 无锡.
    public let localNames: [String]

    /// A city.
    public init(number: Int, name: String, province: String, localNames: [String]) {
      self.number = number
      self.name = name
      self.province = province
      self.localNames = localNames
    }
  }

  /// What a direction says.
  public struct Direction: Hashable, Sendable {
    /// Whether it names an industry.
    public let isIndustry: Bool
    /// The numbers of the cities with a need that it serves, ascending.
    public let cities: [Int]

    /// A direction.
    public init(isIndustry: Bool, cities: [Int]) {
      self.isIndustry = isIndustry
      self.cities = cities
    }
  }

  /// Which pilot city a name means.
  public let city: @Sendable (String) -> City
  /// Whether a text names an industry.
  public let isIndustry: @Sendable (String) -> Bool
  /// What a direction says.
  public let direction: @Sendable (String) -> Direction
  /// The provinces, by their short names (江苏), each with what the names of its units may begin with, the longest first.
  public let provinces: [(name: String, forms: [String])]
  /// The names of regions of several provinces: 长三角.
  public let regions: [String]
  /// The names of the national societies.
  public let societies: Set<String>
  /// Texts that nobody is blamed for repeating: the notice's sentences, the forms' printed ones.
  public let boilerplate: [String]
  /// The sanctions that are known; nil when no list of them is at hand.
  public let sanctions: [Sanction]?
  /// The names of the registered teams; nil when that isn't known.
  public let registeredTeams: Set<String>?

  /// Surroundings.
  public init(
    city: @escaping @Sendable (String) -> City, isIndustry: @escaping @Sendable (String) -> Bool,
    direction: @escaping @Sendable (String) -> Direction,
    provinces: [(name: String, forms: [String])], regions: [String], societies: Set<String>,
    boilerplate: [String] = [], sanctions: [Sanction]? = nil, registeredTeams: Set<String>? = nil
  ) {
    self.city = city
    self.isIndustry = isIndustry
    self.direction = direction
    self.provinces = provinces
    self.regions = regions
    self.societies = societies
    self.boilerplate = boilerplate
    self.sanctions = sanctions
    self.registeredTeams = registeredTeams
  }
}

extension Surroundings {
  /// The short name of the province that a name begins with: 江苏 of 江苏省示例中心; nil when it begins with none.
  func province(_ name: String) -> String? {
    provinces.first { $0.forms.contains { name.hasPrefix($0) } }?.name
  }

  /// Whether a name is one of a province or region, and nothing else: 山东, 山东省, 长三角.
  func isRegion(_ name: String) -> Bool {
    let rests = ["", "地区", "区域", "省域", "全域"]
    let forms = provinces.flatMap(\.forms) + regions
    return forms.contains { name.hasPrefix($0) && rests.contains(String(name.dropFirst($0.count))) }
  }
}
