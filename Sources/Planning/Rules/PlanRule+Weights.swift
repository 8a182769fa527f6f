import SupplyDemand

extension PlanRule {
  /// What a rule counts, as a sum over pairs and suppliers that serve.
  struct Weights {
    /// By place of a pair, ascending.
    var pairs: [(place: Int, weight: Double)] = []
    /// By supplier, in the rule's order.
    var serving: [(supplier: Int, weight: Double)] = []
    /// What is counted without any pair.
    var constant = 0.0
  }

  /// The sum in a problem. An earlier plan's pairs that the problem doesn't have any more count as dropped.
  func weights(in problem: AssignmentProblem) -> Weights {
    var weights = Weights()
    switch subject {
    case .pairs(let suppliers, let receivers):
      let (from, to) = (Set(suppliers), Set(receivers))
      weights.pairs = problem.pairs.indices.filter {
        from.contains(problem.pairs[$0].supplier) && to.contains(problem.pairs[$0].receiver)
      }.map { ($0, 1) }
    case .serving(let suppliers, let costs):
      weights.serving = zip(suppliers, costs).map { ($0, Double($1)) }
    case .changes(let partners):
      let earlier = Set(partners)
      weights.pairs = problem.pairs.indices.map { place in
        let pair = problem.pairs[place]
        return (place, earlier.contains(Partners(supplier: pair.supplier, receiver: pair.receiver)) ? -1 : 1)
      }
      weights.constant = Double(partners.count)
    }
    return weights
  }
}
