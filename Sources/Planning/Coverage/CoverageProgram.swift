import SupplyDemand

/// A choice as a program with whole variables: one for each candidate, and parts of items that candidates serve.
struct CoverageProgram {
  /// The variables of the candidates come first.
  private(set) var program = IntegerProgram()

  init(_ problem: CoverageProblem) {
    let limits = problem.limits.map { program.relaxation.addRow(0...Double($0)) }
    let items = problem.weights.map { _ in program.relaxation.addRow(0...1) }
    var groups: [Int: Int] = [:]
    for candidate in problem.candidates {
      if let group = candidate.group, groups[group] == nil { groups[group] = program.relaxation.addRow(0...1) }
    }
    for candidate in problem.candidates {
      var entries = [(row: limits[candidate.sort], weight: 1.0)]
      if let row = candidate.group.flatMap({ groups[$0] }) { entries.append((row, 1)) }
      program.wholeVariables.append(program.relaxation.addVariable(0...1, gain: 0, entries))
    }
    program.decisionCount = program.wholeVariables.count
    for (place, candidate) in problem.candidates.enumerated() {
      for cover in candidate.covers {
        let gain = problem.weights[cover.item] * (cover.value - problem.served[cover.item])
        guard gain > 0 else { continue }
        let part = program.relaxation.addVariable(0...1, gain: gain, [(items[cover.item], 1)])
        program.lazyRows.append(
          LinearProgram.Row(bounds: -Double.infinity...0, entries: [(part, 1), (program.wholeVariables[place], -1)]))
      }
    }
  }
}
