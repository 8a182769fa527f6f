import Reporting
import SupplyDemand
import Workbench

/// A scenario as a form has it: everything that a permanent link holds.
struct ScenarioForm {
  /// A plan to stay near to.
  struct Keepable {
    let number: Int
    let name: String
    let isChosen: Bool
  }

  let scenario: PlanScenario
  let query: String
  let supplies: [Choice]
  let receivers: [Choice]
  let objectives: [Choice]
  let levels: [Choice]
  let serves: String
  let gets: String
  let budget: String
  let without: String
  let add: String
  let weight: String
  let load: String
  let quota: String
  let force: String
  let forbid: String
  let changes: String
  let price: String
  let leavesNotice: Bool
  let kept: [Keepable]
  /// Whether any of the rarer fields says something.
  let isDetailed: Bool
  /// The fields as hidden ones.
  let hidden: [Choice]

  /// The names of the fields, in their order.
  static let names = [
    "of", "for", "objective", "level", "serves", "gets", "load", "budget", "quota", "without", "add", "weight", "force",
    "forbid", "notice", "keep", "changes", "price",
  ]

  /// - Parameters:
  ///   - plans: The plans that are kept.
  ///   - items: The value of a field; nil when it isn't given.
  /// - Throws: `Problem` for what can't be read.
  init(plans: [KeptPlan], _ items: (String) -> String?) throws(Problem) {
    func text(_ name: String) -> String { (items(name) ?? "").trimmingWhitespace() }
    var scenario = PlanScenario()
    scenario.supply = try Self.choice(items, "of") ?? scenario.supply
    scenario.receivers = try Self.choice(items, "for") ?? scenario.receivers
    scenario.objective = try Self.choice(items, "objective") ?? scenario.objective
    scenario.leastLevel = try Self.choice(items, "level") ?? scenario.leastLevel
    if scenario.leastLevel == .none { throw Self.problem("level", text("level")) }
    if let load = try Self.read(items, "serves", ScenarioText.load) { scenario.supplierLoad = load }
    if let load = try Self.read(items, "gets", ScenarioText.load) { scenario.receiverLoad = load }
    scenario.budget = try Self.read(items, "budget", Self.count)
    scenario.quotas = try Self.list(items, "quota", ScenarioText.quota)
    scenario.without = Self.parts(text("without"))
    scenario.additions = Self.parts(text("add"))
    for (name, weight) in try Self.list(items, "weight", ScenarioText.weight) { scenario.weights[name] = weight }
    for (name, load) in try Self.list(items, "load", ScenarioText.memberLoad) { scenario.loads[name] = load }
    scenario.forced = try Self.list(items, "force", ScenarioText.partners)
    scenario.forbidden = try Self.list(items, "forbid", ScenarioText.partners)
    scenario.keepsNotice = text("notice") != "off"
    let keep = try Self.read(items, "keep", Self.count)
    if let keep {
      guard let plan = plans.first(where: { $0.number == keep }) else {
        throw .notFound(Words("方案 \(keep)", "plan \(keep)"))
      }
      scenario.earlier = plan.pairs
      scenario.changeLimit = try Self.read(items, "changes", Self.count)
      scenario.changePrice = try Self.read(items, "price") { Double($0).flatMap { $0 >= 0 ? $0 : nil } } ?? 0
    }
    self.scenario = scenario
    hidden = Self.names.compactMap { name in
      text(name).isEmpty ? nil : Choice(value: text(name), name: name, isChosen: false)
    }
    query = QueryItems.encoded(hidden.map { ($0.name, $0.value) })
    supplies = Choice.list(SupplyKind.self, chosen: scenario.supply)
    receivers = Choice.list(PlanScenario.Receivers.self, chosen: scenario.receivers)
    objectives = Choice.list(PlanObjective.self, chosen: scenario.objective)
    levels = Choice.list(AdequacyLevel.self, chosen: scenario.leastLevel).filter {
      $0.value != AdequacyLevel.none.rawValue
    }
    serves = ScenarioText.text(scenario.supplierLoad)
    gets = ScenarioText.text(scenario.receiverLoad)
    budget = text("budget")
    (without, add, weight, load) = (text("without"), text("add"), text("weight"), text("load"))
    (quota, force, forbid) = (text("quota"), text("force"), text("forbid"))
    (changes, price) = (text("changes"), text("price"))
    leavesNotice = !scenario.keepsNotice
    isDetailed = hidden.contains { Self.names.dropFirst(6).contains($0.name) }
    kept = plans.map { Keepable(number: $0.number, name: $0.name, isChosen: $0.number == keep) }
  }

  /// The query that gives a stored scenario again, without an earlier plan.
  static func query(of scenario: PlanScenario) -> String {
    func joined(_ texts: [String]) -> String { texts.joined(separator: "、") }
    func partners(_ pairs: [PlanScenario.Partners]) -> String { joined(pairs.map { "\($0.supplier)=\($0.receiver)" }) }
    let items: [(String, String)] = [
      ("of", scenario.supply.rawValue), ("for", scenario.receivers.rawValue),
      ("objective", scenario.objective.rawValue),
      ("level", scenario.leastLevel.rawValue), ("serves", ScenarioText.text(scenario.supplierLoad)),
      ("gets", ScenarioText.text(scenario.receiverLoad)),
      ("load", joined(scenario.loads.sorted { $0.key < $1.key }.map { "\($0.key)=\(ScenarioText.text($0.value))" })),
      ("budget", scenario.budget.map { String($0) } ?? ""), ("quota", joined(scenario.quotas.map(ScenarioText.text))),
      ("without", joined(scenario.without)), ("add", joined(scenario.additions)),
      ("weight", joined(scenario.weights.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" })),
      ("force", partners(scenario.forced)), ("forbid", partners(scenario.forbidden)),
      ("notice", scenario.keepsNotice ? "" : "off"),
    ]
    return QueryItems.encoded(items.filter { !$0.1.isEmpty })
  }

  private static func count(_ text: String) -> Int? {
    Int(text).flatMap { (0..<AssignmentProblem.countLimit).contains($0) ? $0 : nil }
  }

  /// The parts of a list, which 、, commas, semicolons and lines part.
  private static func parts(_ text: String) -> [String] {
    text.split { "、，,；;\n\r".contains($0) }.map { String($0).trimmingWhitespace() }.filter { !$0.isEmpty }
  }

  private static func read<Value>(
    _ items: (String) -> String?, _ name: String, _ read: (String) -> Value?
  ) throws(Problem) -> Value? {
    let text = (items(name) ?? "").trimmingWhitespace()
    if text.isEmpty { return nil }
    guard let value = read(text) else { throw problem(name, text) }
    return value
  }

  private static func choice<Value: RawRepresentable<String>>(
    _ items: (String) -> String?, _ name: String
  ) throws(Problem) -> Value? {
    try read(items, name) { Value(rawValue: $0) }
  }

  private static func list<Value>(
    _ items: (String) -> String?, _ name: String, _ read: (String) -> Value?
  ) throws(Problem) -> [Value] {
    var values: [Value] = []
    for part in parts(items(name) ?? "") {
      guard let value = read(part) else { throw problem(name, part) }
      values.append(value)
    }
    return values
  }

  private static func problem(_ name: String, _ text: String) -> Problem {
    .badBody(Words("“\(text)”不能用作 \(name)。请按字段下的写法填写。", "“\(text)” can't be \(name)."))
  }
}
