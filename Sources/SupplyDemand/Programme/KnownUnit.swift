/// A unit as staff know it: its full name, its code, and what else it is called or was called.
public struct KnownUnit: Hashable, Sendable {
  /// The full name, as on its seal.
  public let name: String
  /// The credit code, normalized; empty when it isn't known.
  public let creditCode: String
  /// Other names of the same unit, and credit codes that it had; none is empty.
  public let aliases: [String]

  /// A unit.
  ///
  /// - Parameters:
  ///   - name: The full name, not empty.
  ///   - creditCode: The credit code; empty when it isn't known.
  ///   - aliases: What else it is called or was called, and codes that it had. Those that say nothing new are left out.
  public init(name: String, creditCode: String = "", aliases: [String] = []) {
    self.name = name
    self.creditCode = CreditCode.normalized(creditCode)
    var seen: Set<UnitName> = [UnitName(name), UnitName(creditCode), UnitName("")]
    self.aliases = aliases.filter { seen.insert(UnitName($0)).inserted }
  }

  /// The full name and the aliases.
  public var names: [String] { [name] + aliases }

  /// The valid codes among its code and its aliases.
  public var creditCodes: [String] { ([creditCode] + aliases).compactMap(CreditCode.valid) }

  /// Whether it is called `name`, by its full name or an alias, or has it as its code.
  public func isCalled(_ name: String) -> Bool {
    let wanted = UnitName(name)
    return !wanted.isEmpty && (names + [creditCode]).contains { UnitName($0) == wanted }
  }
}
