public import SupplyDemand

/// Tells which mentions are one unit's.
///
/// Codes say it where both have one: two valid codes are two units, whatever the names, unless staff keep both as one unit's.
/// Elsewhere names say it: those with one `UnitNameKey`, the short name of a national society, and the names that staff keep
/// of one unit. A name that stands beside one code anywhere is that code's unit; one that stands beside two is neither's.
public struct UnitResolver: Sendable {
  /// What tells a unit.
  enum Identity: Hashable, Sendable {
    /// A code, that of the kept unit where it has several.
    case code(String)
    /// The key of a name.
    case name(String)
  }

  private let shortNames: [String: String]
  /// By key, the key of the full name of the one kept unit that is called so.
  private var fullNames: [String: String] = [:]
  /// By code, the kept unit's first.
  private var firstCodes: [String: String] = [:]
  /// By key of a full name, the codes beside which it stands.
  private var codes: [String: Set<String>] = [:]

  /// A resolver.
  ///
  /// - Parameters:
  ///   - societies: The full names of the national societies.
  ///   - units: The units that staff keep.
  public init(societies: Set<String>, units: [KnownUnit]) {
    shortNames = UnitNameKey.shortNames(of: societies)
    var owners: [String: Set<Int>] = [:]
    for (place, unit) in units.enumerated() {
      for name in unit.names where CreditCode.valid(name) == nil { owners[key(of: name), default: []].insert(place) }
    }
    for (name, places) in owners {
      guard places.count == 1, let place = places.first else { continue }
      fullNames[name] = key(of: units[place].name)
    }
    for unit in units {
      guard let first = unit.creditCodes.first else { continue }
      for code in unit.creditCodes { firstCodes[code] = first }
      learn(UnitMention(name: unit.name, code: first))
    }
  }

  /// Takes in that a mention gives a name and a code to one unit.
  mutating func learn(_ mention: UnitMention) {
    guard let code = mention.code, let name = fullName(mention.name) else { return }
    codes[name, default: []].insert(firstCodes[code] ?? code)
  }

  /// What tells the unit of a mention; nil when it says nothing.
  func identity(of mention: UnitMention) -> Identity? {
    if let code = mention.code { return .code(firstCodes[code] ?? code) }
    guard let name = fullName(mention.name) else { return nil }
    if let known = codes[name], known.count == 1, let code = known.first { return .code(code) }
    return .name(name)
  }

  /// Whether two mentions may be one unit's: their identities are the same, or one of them has no code and the names are.
  func isSame(_ one: UnitMention, _ other: UnitMention) -> Bool {
    guard let first = identity(of: one), let second = identity(of: other) else { return false }
    if first == second { return true }
    if one.code != nil, other.code != nil { return false }
    guard let name = fullName(one.name) else { return false }
    return name == fullName(other.name)
  }

  /// The key of the full name of the unit called `name`; nil for no name.
  private func fullName(_ name: String) -> String? {
    let key = key(of: name)
    return key.isEmpty ? nil : fullNames[key] ?? key
  }

  /// The key of a name, of a society's short name that of its full one.
  private func key(of name: String) -> String {
    let key = UnitNameKey.of(name)
    return shortNames[key] ?? key
  }
}

extension UnitResolver {
  /// By name, the number of its unit, from 0 in the order of their first; nil for no name.
  ///
  /// - Parameter names: Names of units.
  /// - Returns: As many numbers as names.
  public func groupNumbers(ofNames names: [String]) -> [Int?] {
    numbers(of: names.map { identity(of: UnitMention(name: $0, code: "")) })
  }

  /// The applications of each unit that has any, in the order of its first.
  func groups(of applications: [Application]) -> [[Application]] {
    let places = groupNumbers(of: applications)
    var groups: [[Application]] = []
    for (application, place) in zip(applications, places) {
      guard let place else { continue }
      if place == groups.count { groups.append([]) }
      groups[place].append(application)
    }
    return groups
  }

  /// By application, the number of its unit, from 0 in the order of their first; nil for one of which no unit is known.
  func groupNumbers(of applications: [Application]) -> [Int?] {
    var resolver = self
    let mentions = applications.map { UnitMention(of: $0) }
    for mention in mentions { resolver.learn(mention) }
    return numbers(of: mentions.map(resolver.identity))
  }

  private func numbers(of identities: [Identity?]) -> [Int?] {
    var numbers: [Identity: Int] = [:]
    return identities.map { identity in
      guard let identity else { return nil }
      let number = numbers[identity] ?? numbers.count
      numbers[identity] = number
      return number
    }
  }
}
