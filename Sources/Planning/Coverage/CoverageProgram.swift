import SupplyDemand

/// A choice as a program with a whole variable for each candidate, and one for each item that it could serve. Once the
/// candidates are chosen, the items go to them as in a transportation problem, whose solutions are whole by themselves.
struct CoverageProgram {
  private let problem: CoverageProblem
  /// The variables of the candidates come first.
  private(set) var program = IntegerProgram()
  /// By candidate, the variables of its items, with what each adds.
  private var parts: [[(variable: Int, item: Int, gain: Double)]] = []

  init(_ problem: CoverageProblem) {
    self.problem = problem
    let limits = problem.limits.map { program.relaxation.addRow(0...Double($0)) }
    let items = problem.weights.map { _ in program.relaxation.addRow(0...1) }
    let groups = Dictionary(
      Set(problem.candidates.compactMap(\.group)).sorted().map { ($0, program.relaxation.addRow(0...1)) },
      uniquingKeysWith: { first, _ in first })
    let counts = problem.candidates.map { candidate in
      candidate.most < candidate.covers.count ? program.relaxation.addRow(-Double.infinity...0) : nil
    }
    for (candidate, count) in zip(problem.candidates, counts) {
      var entries = [(row: limits[candidate.sort], weight: 1.0)]
      if let row = candidate.group.flatMap({ groups[$0] }) { entries.append((row, 1)) }
      if let count { entries.append((count, -Double(candidate.most))) }
      program.wholeVariables.append(program.relaxation.addVariable(0...1, gain: 0, entries))
    }
    program.decisionCount = program.wholeVariables.count
    for (place, candidate) in problem.candidates.enumerated() {
      parts.append(addParts(of: candidate, place, items: items, count: counts[place]))
    }
  }

  private mutating func addParts(
    of candidate: CoverageProblem.Candidate, _ place: Int, items: [Int], count: Int?
  ) -> [(variable: Int, item: Int, gain: Double)] {
    var parts: [(variable: Int, item: Int, gain: Double)] = []
    for cover in candidate.covers {
      let gain = problem.weights[cover.item] * (cover.value - problem.served[cover.item])
      guard gain > 0 else { continue }
      let variable = program.relaxation.addVariable(
        0...1, gain: gain, [(items[cover.item], 1)] + (count.map { [($0, 1)] } ?? []))
      program.lazyRows.append(
        LinearProgram.Row(bounds: -Double.infinity...0, entries: [(variable, 1), (place, -1)]))
      parts.append((variable, cover.item, gain))
    }
    return parts
  }

  /// The members of a solution, what adds most first.
  func members(_ values: [Double]) -> [CoverageChoice.Member] {
    parts.enumerated().compactMap { candidate, parts in
      let served = parts.filter { values[$0.variable] > 0.5 }.sorted { ($1.gain, $0.item) < ($0.gain, $1.item) }
      guard !served.isEmpty else { return nil }
      return CoverageChoice.Member(
        candidate: candidate, items: served.map(\.item), gain: served.reduce(0) { $0 + $1.gain })
    }.sorted { ($1.gain, $0.candidate) < ($0.gain, $1.candidate) }
  }
}
