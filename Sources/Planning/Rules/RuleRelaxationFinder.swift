import SupplyDemand

/// Finds the smallest changes that make a plan possible in spite of rules, for each kind of limit the fewest units.
struct RuleRelaxationFinder {
  private let problem: AssignmentProblem

  init(_ problem: AssignmentProblem) { self.problem = problem }

  /// New pairs are looked for among so many at most.
  private static let pairLimit = 20_000

  /// What helps, the smallest change first; amounts of money come last, as they count other units.
  var relaxations: [Relaxation] {
    let kinds = Dictionary(grouping: problem.rules.indices) { place in
      switch problem.rules[place].subject {
      case .pairs: 0
      case .serving(_, let costs): costs.allSatisfy { $0 <= 1 } ? 1 : 3
      case .changes: 2
      }
    }
    let slacks: [RuledProgram.Slack] =
      [.maxima(.suppliers), .maxima(.receivers), .minima(.receivers), .minima(.suppliers)]
      + (0...2).compactMap { kinds[$0].map { .rules($0) } }
    let counted = (slacks.compactMap { relaxation($0) } + [newPairs].compactMap(\.self)).enumerated()
      .sorted { ($0.element.unitCount, $0.offset) < ($1.element.unitCount, $1.offset) }.map(\.element)
    return counted + [kinds[3].flatMap { relaxation(.rules($0)) }].compactMap(\.self)
  }

  private func relaxation(_ slack: RuledProgram.Slack) -> Relaxation? {
    let program = RuledProgram(problem, gain: .fewest(of: []), slack: slack)
    guard case .solution(let solution) = program.program.outcome(nodeLimit: RuledPlanner.nodeLimit) else { return nil }
    return Relaxation(changes: program.changes(solution.values))
  }

  /// The fewest pairs to allow that are not among the problem's; nil when pairs alone don't help, or there are too many.
  private var newPairs: Relaxation? {
    guard let missing = problem.missingPairs(upTo: Self.pairLimit), !missing.isEmpty else { return nil }
    let wider = try? AssignmentProblem(
      suppliers: problem.suppliers, receivers: problem.receivers,
      pairs: problem.pairs
        + missing.map { AssignmentProblem.Pair(supplier: $0.supplier, receiver: $0.receiver, score: 0) },
      rules: problem.rules)
    guard let wider else { return nil }
    let isMissing = Set(missing)
    let new = Set(
      wider.pairs.indices.filter {
        isMissing.contains(
          PlanRule.Partners(supplier: wider.pairs[$0].supplier, receiver: wider.pairs[$0].receiver))
      })
    let program = RuledProgram(wider, gain: .fewest(of: new))
    guard case .solution(let solution) = program.program.outcome(nodeLimit: RuledPlanner.nodeLimit) else { return nil }
    return Relaxation(
      changes: program.chosen(solution.values).filter { new.contains($0) }.map {
        .allowPair(supplier: wider.pairs[$0].supplier, receiver: wider.pairs[$0].receiver)
      })
  }
}
