import SupplyDemand

/// Finds the smallest changes that make a plan possible: for each kind of change the fewest units, by a flow of least cost.
struct RelaxationFinder {
  private let problem: AssignmentProblem

  init(_ problem: AssignmentProblem) { self.problem = problem }

  /// New pairs are looked for among so many at most: a flow over more takes longer than the plan.
  private static let pairLimit = 200_000

  /// What helps, the smallest change first; changes of loads come before new pairs of the same number.
  var relaxations: [Relaxation] {
    let found = [
      changedLoads(of: .suppliers, isRaising: true), changedLoads(of: .receivers, isRaising: true),
      changedLoads(of: .receivers, isRaising: false), changedLoads(of: .suppliers, isRaising: false), newPairs,
    ].compactMap(\.self)
    let order = found.enumerated().sorted { ($0.element.unitCount, $0.offset) < ($1.element.unitCount, $1.offset) }
    return order.map(\.element)
  }

  /// Solves the problem with arcs that cost 1 beside those of a side's loads.
  private func changedLoads(of side: PlanSide, isRaising: Bool) -> Relaxation? {
    let base = AssignmentNetwork(problem) { _ in 0 }
    var network = base.network
    let loads = side == .suppliers ? problem.suppliers : problem.receivers
    // A unit more comes in to a supplier, or one that is missing to a receiver; the others go out.
    let comesIn = (side == .suppliers) == isRaising
    for (place, load) in loads.enumerated() {
      let node = side == .suppliers ? place : base.receiver(place)
      network.addArc(
        from: comesIn ? base.root : node, to: comesIn ? node : base.root,
        0...(isRaising ? AssignmentProblem.countLimit : load.lowerBound), cost: 1)
    }
    let circulation = NetworkSimplex.circulation(in: network)
    guard circulation.isFeasible else { return nil }
    let counts = circulation.flows.suffix(loads.count)
    return Relaxation(
      changes: zip(loads.indices, counts).filter { $0.1 > 0 }.map { place, count in
        isRaising ? .raiseMaximum(side, place: place, by: count) : .lowerMinimum(side, place: place, by: count)
      })
  }

  /// The fewest pairs to allow that are not among the problem's; nil when pairs alone don't help, or there are too many.
  private var newPairs: Relaxation? {
    guard let missing = problem.missingPairs(upTo: Self.pairLimit), !missing.isEmpty else { return nil }
    let base = AssignmentNetwork(problem) { _ in 0 }
    var network = base.network
    for pair in missing { network.addArc(from: pair.supplier, to: base.receiver(pair.receiver), 0...1, cost: 1) }
    let circulation = NetworkSimplex.circulation(in: network)
    guard circulation.isFeasible else { return nil }
    let used = zip(missing, circulation.flows.suffix(missing.count)).filter { $0.1 > 0 }.map(\.0)
    return Relaxation(changes: used.map { .allowPair(supplier: $0.supplier, receiver: $0.receiver) })
  }
}
