import ArgumentParser
import Ingestion
import SupplyDemand
import Workbench

/// What is planned over the records.
struct PlanScenarioOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("A scenario in JSON, as plans have it under “scenario”; options change it.", valueName: "file"))
  var scenario: String?

  @Option(name: .customLong("of"), help: "What serves: teams, experts or achievements (default: teams).")
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

  @Option(help: ArgumentHelp("An earlier plan, as JSON, to stay near to.", valueName: "file"))
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
  /// - Throws: `WorkbenchError`, `IngestionError`, `ValidationError` for what can't be read.
  func scenario(objective: PlanObjective?) throws -> PlanScenario {
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
      let (name, number) = try Self.halves(text, option: "weight")
      guard let weight = Double(number) else { throw ValidationError("“\(number)” is no number: --weight \(text)") }
      made.weights[name] = weight
    }
    for text in load {
      let (name, range) = try Self.halves(text, option: "load")
      guard let load = LoadArgument(argument: range) else {
        throw ValidationError("“\(range)” is no load: --load \(name)=0-3")
      }
      made.loads[name] = load.range
    }
    made.forced += try force.map { try Self.partners($0, option: "force") }
    made.forbidden += try forbid.map { try Self.partners($0, option: "forbid") }
    if withoutNotice { made.keepsNotice = false }
    if let keep { made.earlier = try reader.pairs(try ListFile(path: keep).text(), file: keep) }
    if let changes { made.changeLimit = changes }
    if let changePrice { made.changePrice = changePrice }
    return made
  }

  private static func partners(_ text: String, option: String) throws -> PlanScenario.Partners {
    let (supplier, receiver) = try halves(text, option: option)
    return PlanScenario.Partners(supplier: supplier, receiver: receiver)
  }

  /// What stands before and after the last equals sign.
  private static func halves(_ text: String, option: String) throws -> (String, String) {
    guard let sign = text.lastIndex(of: "="), sign > text.startIndex, text.index(after: sign) < text.endIndex else {
      throw ValidationError("“\(text)” has no equals sign between two parts: --\(option)")
    }
    return (String(text[..<sign]), String(text[text.index(after: sign)...]))
  }
}
