import ArgumentParser
import Ingestion
import SupplyDemand
import Workbench

/// What is planned over the records.
struct PlanScenarioOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("A scenario in JSON, as plans have it under “scenario”; options change it.", valueName: "file"))
  var scenario: String?

  @Option(
    name: .customLong("of"),
    help: "What serves: teams, experts, achievements, projects or open-sources (default: teams).")
  var supply: SupplyKind?

  @Option(name: .customLong("for"), help: "Who is served: cities, needs or demands (default: cities).")
  var receivers: PlanScenario.Receivers?

  @Option(help: ArgumentHelp("How many each supplier serves (default: 0-4).", valueName: "min-max"))
  var serves: LoadArgument?

  @Option(help: ArgumentHelp("How many serve each receiver (default: 0-3).", valueName: "min-max"))
  var gets: LoadArgument?

  @Option(
    help: ArgumentHelp("The load of one member in place of that of its side. Repeatable.", valueName: "name=min-max"))
  var load: [String] = []

  @Option(help: "The least verdict of a pair: possible or adequate (default: possible).")
  var level: AdequacyLevel?

  @Option(help: ArgumentHelp("The most that the teams that serve may cost, in 万元.", valueName: "amount"))
  var budget: Int?

  @Option(
    help: ArgumentHelp(
      "How many teams of a sort each receiver has: kind:industry=1-9, region:山东=0-1 or unit=0-1. Repeatable.",
      valueName: "sort=min-max"))
  var quota: [QuotaArgument] = []

  @Option(help: ArgumentHelp("A supplier that serves nobody. Repeatable.", valueName: "name"))
  var without: [String] = []

  @Option(help: ArgumentHelp("A team that there isn't yet, by what it would serve. Repeatable.", valueName: "industry"))
  var add: [String] = []

  @Option(help: ArgumentHelp("What a receiver counts, 1 unless said. Repeatable.", valueName: "name=number"))
  var weight: [String] = []

  @Option(help: ArgumentHelp("A pair that the plan has. Repeatable.", valueName: "supplier=receiver"))
  var force: [String] = []

  @Option(help: ArgumentHelp("A pair that the plan doesn't have. Repeatable.", valueName: "supplier=receiver"))
  var forbid: [String] = []

  @Flag(help: "Leave out the notice's rules for the teams of one unit (附件2 第八条, 四.2).")
  var withoutNotice = false

  @Option(
    help: ArgumentHelp("An earlier plan to stay near to: a file in JSON, or a kept plan's number.", valueName: "plan"))
  var keep: String?

  @Option(help: ArgumentHelp("The most pairs that are dropped of the earlier plan, or added.", valueName: "number"))
  var changes: Int?

  @Option(help: ArgumentHelp("How much better each new pair has to be (default: 0).", valueName: "number"))
  var changePrice: Double?

  func validate() throws {
    if keep == nil, scenario == nil, changes != nil || changePrice != nil {
      throw ValidationError("Changes are counted from an earlier plan: --keep FILE.")
    }
    if changes.map({ $0 < 0 }) ?? false { throw ValidationError("--changes is 0 or more.") }
    if changePrice.map({ !($0 >= 0) }) ?? false { throw ValidationError("--change-price is 0 or more.") }
    if level == AdequacyLevel.none { throw ValidationError("--level is possible or adequate.") }
  }

  /// The scenario that the options and the files say.
  ///
  /// - Parameters:
  ///   - objective: What makes a plan good; nil for what the scenario says.
  ///   - pairs: The pairs of a kept plan, by its number.
  /// - Returns: The scenario.
  /// - Throws: `WorkbenchError`, `IngestionError`, `ValidationError` for what can't be read.
  func scenario(
    objective: PlanObjective?, keptPairs pairs: (Int) throws -> [PlanScenario.Partners]
  ) throws -> PlanScenario {
    let reader = PlanScenarioReader()
    var made = try scenario.map { try reader.scenario(try ListFile(path: $0).text(), file: $0) } ?? PlanScenario()
    if let supply { made.supply = supply }
    if let receivers { made.receivers = receivers }
    if let objective { made.objective = objective }
    if let serves { made.supplierLoad = serves.range }
    if let gets { made.receiverLoad = gets.range }
    if let level { made.leastLevel = level }
    if let budget { made.budget = budget }
    made.quotas += quota.map(\.quota)
    made.without += without
    made.additions += add.filter { !made.additions.contains($0) }
    for text in weight {
      let (name, weight) = try Self.read(text, option: "weight", as: "name=number", ScenarioText.weight)
      made.weights[name] = weight
    }
    for text in load {
      let (name, load) = try Self.read(text, option: "load", as: "name=0-3", ScenarioText.memberLoad)
      made.loads[name] = load
    }
    let form = "supplier=receiver"
    made.forced += try force.map { try Self.read($0, option: "force", as: form, ScenarioText.partners) }
    made.forbidden += try forbid.map { try Self.read($0, option: "forbid", as: form, ScenarioText.partners) }
    if withoutNotice { made.keepsNotice = false }
    if let keep {
      made.earlier =
        try Int(keep).map(pairs) ?? reader.pairs(try ListFile(path: keep).text(), file: keep)
    }
    if let changes { made.changeLimit = changes }
    if let changePrice { made.changePrice = changePrice }
    return made
  }

  private static func read<Part>(
    _ text: String, option: String, as form: String, _ read: (String) -> Part?
  ) throws -> Part {
    guard let part = read(text) else { throw ValidationError("“\(text)” isn't \(form): --\(option)") }
    return part
  }
}
