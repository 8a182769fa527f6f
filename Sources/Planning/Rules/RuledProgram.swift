import SupplyDemand

/// A problem with rules as a program with whole variables: one for each pair, and one for each supplier of which a rule asks
/// whether it serves.
struct RuledProgram {
  /// What is made large.
  enum Gain {
    /// The sum of the scores.
    case scores
    /// The sum of the scores, a receiver's next half as much as the one before.
    case halves
    /// The least of the groups that have no floor.
    case least
    /// Nothing: any plan will do, with as few as can be of these pairs.
    case fewest(of: Set<Int>)
  }

  /// Limits that may be passed, at a cost of 1 for each unit.
  enum Slack {
    /// The greatest loads of a side.
    case maxima(PlanSide)
    /// The least loads of a side.
    case minima(PlanSide)
    /// Rules, by place.
    case rules([Int])
  }

  /// Receivers whose scores are added.
  struct Group {
    let receivers: [Int]
    /// What a unit of score counts.
    let share: Double
    /// The least that the group has; nil where that is made large, or doesn't matter.
    var floor: Double?
  }

  private let problem: AssignmentProblem
  private let gain: Gain
  private let groups: [Group]
  private let slack: Slack?
  private let weights: [PlanRule.Weights]
  private(set) var program = IntegerProgram()
  /// By pair, its variables: one for each rank that it can have.
  private var pairs: [[Int]] = []
  /// By supplier of which a rule asks whether it serves, its variable.
  private var serves: [Int: Int] = [:]
  /// By supplier, rows that ask for pairs: to serve it has to have one.
  private var leastRows: [Int: [Int]] = [:]
  /// By supplier whose least load may be passed, the row of that load where it is one of its own.
  private var minima: [Int: Int] = [:]
  // The rows of limits, in the order they stand here.
  private var rules: [Int] = []
  private var suppliers: [Int] = []
  private var receivers: [Int] = []
  private var totals: [Int] = []
  /// By group, the row that counts its pairs.
  private var counts: [Int] = []
  /// By receiver and rank.
  private var ranks: [[Int]] = []

  /// The variables that tell how far limits are passed, with the change each stands for.
  private var slacks: [(variable: Int, change: (Int) -> Relaxation.Change)] = []

  init(_ problem: AssignmentProblem, gain: Gain, groups: [Group] = [], slack: Slack? = nil) {
    self.problem = problem
    self.gain = gain
    self.groups = groups
    self.slack = slack
    weights = problem.rules.map { $0.weights(in: problem) }
    addRows()
    addServing()
    addPairs()
    if let slack { add(slack) }
    if case .least = gain {
      let free = zip(groups, totals).filter { $0.0.floor == nil }.map { ($0.1, -1.0) }
      program.relaxation.addVariable(-1e9...1e9, gain: 1, free)
    }
  }

  private var makesLeastLarge: Bool { if case .least = gain { true } else { false } }

  /// The changes of limits that a solution takes.
  func changes(_ values: [Double]) -> [Relaxation.Change] {
    slacks.compactMap { slack in
      let count = Int(values[slack.variable].rounded())
      return count > 0 ? slack.change(count) : nil
    }
  }

  /// The places of the pairs of a solution.
  func chosen(_ values: [Double]) -> [Int] {
    problem.pairs.indices.filter { pairs[$0].contains { values[$0] > 0.5 } }
  }

  /// What the rows' prices say of limits.
  func prices(_ prices: [Double]) -> PlanPrices {
    var shares = problem.receivers.map { _ in makesLeastLarge ? 0.0 : 1 }
    if makesLeastLarge {
      let sum = totals.reduce(0) { $0 + max(0, -prices[$1]) }
      for (group, row) in zip(groups, totals) where sum > 0 {
        for receiver in group.receivers { shares[receiver] = group.share * max(0, -prices[row]) / sum }
      }
    }
    return PlanPrices(
      shares: shares, receivers: receivers.map { prices[$0] }, ranks: ranks.map { $0.map { max(0, prices[$0]) } },
      rules: rules.map { prices[$0] })
  }

  private mutating func addRows() {
    func range(_ load: ClosedRange<Int>) -> ClosedRange<Double> { Double(load.lowerBound)...Double(load.upperBound) }
    rules = zip(problem.rules, weights).map { rule, weights in
      program.relaxation.addRow(
        Double(rule.limits.lowerBound) - weights.constant...Double(rule.limits.upperBound) - weights.constant)
    }
    let asked = Set(weights.flatMap { $0.serving.map(\.supplier) })
    suppliers = problem.suppliers.enumerated().map { place, load in
      // The load of a supplier that needn't serve is `upperBound` times whether it does.
      asked.contains(place) && needNotServe(load)
        ? program.relaxation.addRow(-Double.infinity...0) : program.relaxation.addRow(range(load))
    }
    receivers = problem.receivers.map { program.relaxation.addRow(range($0)) }
    totals = groups.map {
      program.relaxation.addRow(($0.floor ?? (makesLeastLarge ? 0 : -.infinity))...Double.infinity)
    }
    counts = groups.map { program.relaxation.addRow(Double(leastCount(of: $0))...Double.infinity) }
    if case .halves = gain {
      ranks = problem.receivers.map { load in
        (0..<min(load.upperBound, Self.rankLimit)).map { rank in
          let isLast = rank == Self.rankLimit - 1
          return program.relaxation.addRow(-Double.infinity...Double(isLast ? load.upperBound - rank : 1))
        }
      }
    }
  }

  /// How many pairs a group needs at least: as many as its best ones that reach its floor. Parts of pairs reach it with
  /// fewer, so that this sharpens the linear program.
  private func leastCount(of group: Group) -> Int {
    guard let floor = group.floor.map({ $0 / group.share }) else { return 0 }
    // What is missing by rounding alone isn't missing.
    let enough = floor - 1e-9 * max(1, abs(floor))
    let receivers = Set(group.receivers)
    let scores = problem.pairs.filter { receivers.contains($0.receiver) }.map(\.score).sorted(by: >)
    var (sum, count) = (0.0, 0)
    while sum < enough, count < scores.count {
      sum += scores[count]
      count += 1
    }
    return sum < enough ? scores.count + 1 : count
  }

  /// From this rank on a further supplier adds next to nothing: all count as the last.
  static let rankLimit = 8

  /// Whether a supplier may have no pair.
  private func needNotServe(_ load: ClosedRange<Int>) -> Bool {
    if case .minima(.suppliers) = slack { return true }
    return load.lowerBound == 0
  }

  private mutating func addServing() {
    var entries: [Int: [(row: Int, weight: Double)]] = [:]
    var needed: Set<Int> = []
    for (place, (rule, row)) in zip(weights, rules).enumerated() {
      if problem.rules[place].limits.lowerBound > 0 { needed.formUnion(rule.serving.map(\.supplier)) }
      for term in rule.serving { entries[term.supplier, default: []].append((row, term.weight)) }
    }
    for (supplier, entries) in entries.sorted(by: { $0.key < $1.key }) {
      let load = problem.suppliers[supplier]
      guard needNotServe(load) else {
        program.relaxation.addVariable(1...1, gain: 0, entries)
        continue
      }
      var entries = entries + [(suppliers[supplier], -Double(load.upperBound))]
      if needed.contains(supplier) {
        let row = program.relaxation.addRow(0...Double.infinity)
        leastRows[supplier, default: []].append(row)
        entries.append((row, -1))
      }
      if load.lowerBound > 0 {
        let row = program.relaxation.addRow(Double(load.lowerBound)...Double.infinity)
        leastRows[supplier, default: []].append(row)
        minima[supplier] = row
      }
      let variable = program.relaxation.addVariable(0...1, gain: 0, entries)
      serves[supplier] = variable
      program.wholeVariables.append(variable)
    }
    program.decisionCount = program.wholeVariables.count
  }

  private mutating func addPairs() {
    var entries = Array(repeating: [(row: Int, weight: Double)](), count: problem.pairs.count)
    for (rule, row) in zip(weights, rules) {
      for term in rule.pairs { entries[term.place].append((row, term.weight)) }
    }
    let groupsOf = Dictionary(
      zip(groups, zip(totals, counts)).flatMap { group, rows in
        group.receivers.map { ($0, [(total: rows.0, count: rows.1, share: group.share)]) }
      },
      uniquingKeysWith: +)
    for (place, pair) in problem.pairs.enumerated() {
      var entries = entries[place] + [(suppliers[pair.supplier], 1), (receivers[pair.receiver], 1)]
      for row in leastRows[pair.supplier] ?? [] { entries.append((row, 1)) }
      for rows in groupsOf[pair.receiver] ?? [] {
        entries.append((rows.count, 1))
        if pair.score != 0 { entries.append((rows.total, rows.share * pair.score)) }
      }
      let variables = addVariables(of: place, entries)
      pairs.append(variables)
      program.wholeVariables += variables
      let own = variables.map { (variable: $0, weight: 1.0) }
      if let serves = serves[pair.supplier] {
        program.lazyRows.append(LinearProgram.Row(bounds: -Double.infinity...0, entries: own + [(serves, -1)]))
      } else if variables.count > 1 {
        program.lazyRows.append(
          LinearProgram.Row(bounds: -Double.infinity...1, entries: own))
      }
    }
  }

  /// The variables of a pair.
  private mutating func addVariables(
    of place: Int, _ entries: [(row: Int, weight: Double)]
  ) -> [Int] {
    let pair = problem.pairs[place]
    let least = pair.isForced ? 1.0 : 0
    if case .halves = gain, pair.score > 0, !ranks[pair.receiver].isEmpty {
      var (share, variables) = (1.0, [Int]())
      var entries = entries
      if pair.isForced { entries.append((program.relaxation.addRow(1...1), 1)) }
      for row in ranks[pair.receiver] {
        variables.append(program.relaxation.addVariable(0...1, gain: share * pair.score, entries + [(row, 1)]))
        share /= 2
      }
      return variables
    }
    let value: Double
    switch gain {
    case .scores, .halves: value = pair.score
    case .least: value = 0
    case .fewest(let unwanted): value = unwanted.contains(place) ? -1 : 0
    }
    return [program.relaxation.addVariable(least...1, gain: value, entries)]
  }

  private mutating func add(_ slack: Slack) {
    switch slack {
    case .maxima(let side):
      for (place, row) in (side == .suppliers ? suppliers : receivers).enumerated() {
        addSlack([(row, -1)]) { .raiseMaximum(side, place: place, by: $0) }
      }
    case .minima(let side):
      for (place, row) in (side == .suppliers ? suppliers : receivers).enumerated() {
        let own = side == .suppliers ? minima[place] : nil
        addSlack(
          [(own ?? row, 1)], most: (side == .suppliers ? problem.suppliers : problem.receivers)[place].lowerBound
        ) {
          .lowerMinimum(side, place: place, by: $0)
        }
      }
    case .rules(let places):
      for place in places {
        for weight in [-1.0, 1] { addSlack([(rules[place], weight)]) { .widenRule(place, by: $0) } }
      }
    }
  }

  private mutating func addSlack(
    _ entries: [(row: Int, weight: Double)], most: Int = AssignmentProblem.countLimit,
    _ change: @escaping (Int) -> Relaxation.Change
  ) {
    let variable = program.relaxation.addVariable(0...Double(most), gain: -1, entries)
    program.wholeVariables.append(variable)
    slacks.append((variable, change))
  }
}
