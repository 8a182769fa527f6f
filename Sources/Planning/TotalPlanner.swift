import SupplyDemand

/// Finds the plan with the greatest total, exactly: a circulation of least cost.
///
/// Of plans with the same total, one with the fewest pairs is taken, and of these the one most in order: the sum over its
/// pairs of supplier's place times receiver's place, counted from 1, is the greatest, so that of two suppliers that could be
/// exchanged the earlier one serves the earlier receiver.
struct TotalPlanner {
  private let problem: AssignmentProblem

  init(_ problem: AssignmentProblem) { self.problem = problem }

  /// The best plan, or why there is none.
  var outcome: PlanOutcome {
    if let plan = plan(scores: problem.pairs.map(\.score)) { return .plan(plan) }
    return .infeasible(.bottleneck(BottleneckFinder(problem).bottleneck), RelaxationFinder(problem).relaxations)
  }

  /// The best plan for scores of the pairs, which may be others than the problem's; nil when there is none.
  func plan(scores: [Double]) -> AssignmentPlan? {
    let nodeCount = problem.suppliers.count + problem.receivers.count + 1
    let scale = ScoreScale(greatest: scores.reduce(0) { max($0, abs($1)) }, nodeCount: nodeCount)
    let network = AssignmentNetwork(problem) { -scale.whole(scores[$0]) }
    let first = NetworkSimplex.circulation(in: network.network)
    guard first.isFeasible else { return nil }
    let pairs = network.chosen(inOrder(first, network) ?? first)
    let value = scale.score(pairs.reduce(0) { $0 + scale.whole(scores[$1]) })
    let root = first.potentials[network.root]
    let proof = PlanProof.prices(
      suppliers: problem.suppliers.indices.map { scale.score(first.potentials[$0] - root) },
      receivers: problem.receivers.indices.map { scale.score(root - first.potentials[network.receiver($0)]) })
    return AssignmentPlan(pairs: pairs, value: value, bound: value, proof: proof)
  }

  /// Of all circulations that cost as little, the one that the rule for ties takes; nil when there is no other.
  private func inOrder(_ best: Circulation, _ network: AssignmentNetwork) -> Circulation? {
    var tied = FlowNetwork(nodeCount: network.network.nodeCount)
    var forest = Forest(nodeCount: tied.nodeCount)
    var hasCycle = false
    for (place, arc) in network.network.arcs.enumerated() {
      let reduced = arc.cost + best.potentials[Int(arc.source)] - best.potentials[Int(arc.target)]
      let bounds = reduced == 0 ? Int(arc.lower)...Int(arc.upper) : best.flows[place]...best.flows[place]
      let isPair = problem.pairs.indices.contains(place - network.firstPair)
      // Units can only be moved round a cycle of arcs that cost nothing.
      if reduced == 0, !forest.join(Int(arc.source), Int(arc.target)) { hasCycle = true }
      tied.addArc(
        from: Int(arc.source), to: Int(arc.target), bounds,
        cost: isPair ? order(of: problem.pairs[place - network.firstPair]) : 0)
    }
    return hasCycle ? NetworkSimplex.circulation(in: tied) : nil
  }

  /// What a pair costs by the rule for ties: one pair more weighs more than any order.
  private func order(of pair: AssignmentProblem.Pair) -> Int128 {
    (1 << 70) - Int128(pair.supplier + 1) * Int128(pair.receiver + 1)
  }
}
