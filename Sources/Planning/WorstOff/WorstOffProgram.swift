import SupplyDemand

/// The problem of the worst-off receiver with parts of pairs allowed: what it gives bounds every plan from above.
struct WorstOffProgram {
  private let problem: AssignmentProblem
  private let suppliers: [Int]
  private let receivers: [Int]
  private let sums: [Int: Int]
  private let base: LinearProgram

  init(_ problem: AssignmentProblem) {
    self.problem = problem
    var program = LinearProgram()
    suppliers = problem.suppliers.map { program.addRow(Double($0.lowerBound)...Double($0.upperBound)) }
    receivers = problem.receivers.map { program.addRow(Double($0.lowerBound)...Double($0.upperBound)) }
    var sums: [Int: Int] = [:]
    for (place, load) in problem.receivers.enumerated() where load.upperBound > 0 {
      sums[place] = program.addRow(0...Double.infinity)
    }
    self.sums = sums
    base = program
  }

  /// Weights of the receivers, which sum to 1, for the greatest sum that all can have; nil without a solution.
  var weights: [Double]? {
    var program = base
    addPairs(to: &program) { _ in 0 }
    program.addVariable(-1e9...1e9, gain: 1, sums.values.sorted().map { ($0, -1) })
    guard let best = program.best else { return nil }
    let weights = problem.receivers.indices.map { max(0, -(sums[$0].map { best.prices[$0] } ?? 0)) }
    let sum = weights.reduce(0, +)
    guard sum > 0 else { return nil }
    return weights.map { $0 / sum }
  }

  /// The parts of the pairs with the greatest total when every receiver has at least `floor`; nil when they can't.
  func parts(floor: Double) -> [Double]? {
    var program = base
    addPairs(to: &program) { problem.pairs[$0].score }
    // One variable that stands for the floor.
    program.addVariable(floor...floor, gain: 0, sums.values.sorted().map { ($0, -1) })
    return program.best.map { Array($0.values.dropLast()) }
  }

  private func addPairs(to program: inout LinearProgram, gain: (Int) -> Double) {
    for (place, pair) in problem.pairs.enumerated() {
      var entries = [(suppliers[pair.supplier], 1.0), (receivers[pair.receiver], 1.0)]
      if let row = sums[pair.receiver], pair.score != 0 { entries.append((row, pair.score)) }
      program.addVariable((pair.isForced ? 1 : 0)...1, gain: gain(place), entries)
    }
  }
}
