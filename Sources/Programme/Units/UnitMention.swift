internal import SupplyDemand

/// A unit as something names it: by its name, its code, or both.
struct UnitMention: Hashable {
  /// The name; empty when none is given.
  let name: String
  /// The valid code; nil when none is given, or one that is no code.
  let code: String?

  init(name: String, code: String) {
    self.name = name
    self.code = CreditCode.valid(code)
  }

  /// The unit that applies.
  init(of application: Application) {
    self.init(name: application.unit?.plain ?? "", code: application[.creditCode]?.plain ?? "")
  }
}
