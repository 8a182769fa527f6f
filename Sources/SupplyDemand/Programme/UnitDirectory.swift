/// The units that staff keep, asked where nothing may be guessed: who sees what, and who may register as what.
///
/// Two names are one unit's when they are the same name, or both are kept as names of one unit. Rules that look for units
/// with several names ask more (target `Programme`); what they guess opens nobody's door.
public struct UnitDirectory: Hashable, Sendable {
  /// The units.
  public let units: [KnownUnit]
  /// By name, the places of the units that are called so.
  private let places: [UnitName: [Int]]

  /// A directory of units.
  public init(_ units: [KnownUnit] = []) {
    self.units = units
    var places: [UnitName: [Int]] = [:]
    for (place, unit) in units.enumerated() {
      for name in Set((unit.names + [unit.creditCode]).map { UnitName($0) }) where !name.isEmpty {
        places[name, default: []].append(place)
      }
    }
    self.places = places
  }

  /// The unit that is called `name` or has it as its code; nil when none is, or several are.
  public func unit(called name: String) -> KnownUnit? {
    let found = places[UnitName(name)] ?? []
    return found.count == 1 ? units[found[0]] : nil
  }

  /// Whether `name` and `other` are names of one unit.
  public func isSame(_ name: String, _ other: String) -> Bool {
    if UnitName(name).isEmpty || UnitName(other).isEmpty { return false }
    return UnitName(name) == UnitName(other) || unit(called: name)?.isCalled(other) == true
  }

  /// Whether an application is of the unit called `name`: it names the unit, or has the code that is kept of it and names no
  /// other unit that is kept.
  public func isUnit(_ name: String, of application: KeptApplication) -> Bool {
    if isSame(name, application.unit) { return true }
    guard let unit = unit(called: name), let code = CreditCode.valid(application.creditCode),
      unit.creditCodes.contains(code)
    else { return false }
    return places[UnitName(application.unit)] == nil
  }
}
