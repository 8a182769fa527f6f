import ArgumentParser
import Reporting
import Storage
import SupplyDemand

/// `duijie applications unit NAME`.
struct ApplicationsUnitCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "unit",
    abstract: "Looks a unit up by its full name or credit code, as for registering; keeps its code and other names.")

  @Argument(help: "The unit's full name; to look it up, also its credit code or another name that is kept.")
  var unit: String

  @Option(help: "Keeps this credit code of the unit.")
  var code: String?

  @Option(
    name: .customLong("alias"),
    help: "Keeps another name of the unit, or a code that it had; may be given several times.")
  var aliases: [String] = []

  @Flag(help: "Keeps the unit's code and names no longer.")
  var drop = false

  @Option(name: .customLong("lang"), help: "The language of the output: zh or en.")
  var language: Language = .zh

  @OptionGroup var store: StoreOptions

  func validate() throws {
    if unit.allSatisfy(\.isWhitespace) { throw ValidationError("Give the unit's name or code.") }
    if drop, code != nil || !aliases.isEmpty { throw ValidationError("--drop goes without --code and --alias.") }
  }

  func run() async throws {
    try await reportingFailures {
      if drop {
        try store.open().dropUnit(unit, at: KeptApplications.now, by: nil)
      } else if code != nil || !aliases.isEmpty {
        try keep(in: try store.open())
      }
      let known = try store.existing()
      let standing =
        try known?.unitStanding(of: unit) ?? UnitStanding(unit: unit, accountCount: 0, hasAdministrator: false)
      print(standing.words[language])
      if let kept = UnitDirectory(try known?.units() ?? []).unit(called: unit) { print(kept.words[language]) }
    }
  }

  private func keep(in store: Store) throws {
    let before = try store.units().first { UnitName($0.name) == UnitName(unit) }
    let kept = KnownUnit(
      name: before?.name ?? unit, creditCode: code ?? before?.creditCode ?? "",
      aliases: (before?.aliases ?? []) + aliases)
    try store.keepUnits([kept], at: KeptApplications.now, by: nil)
  }
}
