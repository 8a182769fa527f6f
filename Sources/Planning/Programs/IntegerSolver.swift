/// Solves a program with whole variables.
///
/// The linear program bounds it, diving finds a solution, and the difference of the two rules out most variables: their
/// reduced costs are higher (Dantzig, Fulkerson and Johnson, *Solution of a large-scale traveling-salesman problem*,
/// Operations Research 2, 1954). COIN-OR's CBC searches what is left.
final class IntegerSolver {
  private let program: IntegerProgram
  private let nodeLimit: Int
  private let solver: LinearSolver
  /// The lazy rows in use, in the order they were added.
  private var usedRows: [Int] = []

  init(_ program: IntegerProgram, nodeLimit: Int) {
    self.program = program
    self.nodeLimit = nodeLimit
    solver = LinearSolver(program.relaxation)
  }

  /// A part of a whole number below this is none, and a difference of values below this part of them is rounding.
  private static let tolerance = 1e-6
  /// A solution nearer to the bound than this part of it isn't sought for near the first one.
  private static let nearness = 0.001

  /// The best solution with parts of whole variables.
  var relaxed: LinearProgram.Solution? { solve() }

  /// What the search comes to.
  var outcome: IntegerProgram.Outcome {
    guard let root = solve() else { return .infeasible }
    let prices = programPrices(of: root)
    func solution(_ values: [Double], bound: Double, nodeCount: Int) -> IntegerProgram.Outcome {
      .solution(
        IntegerProgram.Solution(
          values: values, value: value(of: values), bound: bound, nodeCount: nodeCount, prices: prices))
    }
    if nextFraction(of: root.values) == nil { return solution(root.values, bound: root.value, nodeCount: 0) }
    var best = dive(from: root)
    if let found = best, root.value - value(of: found) > Self.nearness * abs(root.value) {
      best = neighbor(of: found, root: root) ?? found
    }
    let least = best.map { value(of: $0) }
    let searched = TreeSearch.result(
      of: fixed(root, least: least), whole: program.wholeVariables, rows: usedRows.map { program.lazyRows[$0] },
      start: best, seeks: best == nil, nodeLimit: nodeLimit)
    if searched.isExhausted, searched.values == nil, best == nil { return .infeasible }
    if let values = searched.values, keepsLazyRows(values), value(of: values) > least ?? -.infinity { best = values }
    guard let best else { return .unknown }
    let bound = searched.isExhausted ? value(of: best) : min(root.value, max(searched.bound, value(of: best)))
    return solution(best, bound: bound, nodeCount: searched.nodeCount)
  }

  /// The best solution of the linear program that keeps the lazy rows; nil when there is none.
  private func solve() -> LinearProgram.Solution? {
    while let solution = solver.solve() {
      let used = Set(usedRows)
      let broken = program.lazyRows.indices.filter {
        !used.contains($0) && !keeps(program.lazyRows[$0], solution.values)
      }
      if broken.isEmpty { return solution }
      solver.add(broken.map { program.lazyRows[$0] })
      usedRows += broken
    }
    return nil
  }

  private func keeps(_ row: LinearProgram.Row, _ values: [Double]) -> Bool {
    let sum = row.entries.reduce(0) { $0 + $1.weight * values[$1.variable] }
    return sum <= row.bounds.upperBound + Self.tolerance && sum >= row.bounds.lowerBound - Self.tolerance
  }

  private func keepsLazyRows(_ values: [Double]) -> Bool { program.lazyRows.allSatisfy { keeps($0, values) } }

  private func value(of values: [Double]) -> Double {
    zip(program.relaxation.gains, values).reduce(0) { $0 + $1.0 * $1.1 }
  }

  /// The prices of the program's own rows.
  private func programPrices(of root: LinearProgram.Solution) -> [Double] {
    Array(root.prices.prefix(program.relaxation.rowBounds.count))
  }

  /// The whole variable that is decided next, the one nearest to its next whole number; nil when all are whole.
  private func nextFraction(of values: [Double]) -> Int? {
    let decisions = program.wholeVariables.prefix(program.decisionCount)
    for variables in [decisions, program.wholeVariables.dropFirst(program.decisionCount)] {
      let fractions = variables.filter { abs(values[$0] - values[$0].rounded()) > Self.tolerance }
      if let next = fractions.max(by: { (values[$0], $1) < (values[$1], $0) }) { return next }
    }
    return nil
  }

  /// Rounds one variable after another and solves again, up first, then down.
  private func dive(from root: LinearProgram.Solution) -> [Double]? {
    var (current, moved) = (root, [Int]())
    defer { for variable in moved { solver.setBounds(of: variable, program.relaxation.variableBounds[variable]) } }
    while let variable = nextFraction(of: current.values) {
      let value = current.values[variable]
      moved.append(variable)
      solver.setBounds(of: variable, value.rounded(.up)...value.rounded(.up))
      if let next = solve() {
        current = next
        continue
      }
      solver.setBounds(of: variable, value.rounded(.down)...value.rounded(.down))
      guard let next = solve() else { return nil }
      current = next
    }
    return current.values
  }

  /// A better solution among those that decide as `found` does where the linear program agrees with it (Danna, Rothberg and
  /// Le Pape, *Exploring relaxation induced neighborhoods*, Mathematical Programming 102, 2005).
  private func neighbor(of found: [Double], root: LinearProgram.Solution) -> [Double]? {
    var near = program.relaxation
    for variable in program.wholeVariables.prefix(program.decisionCount)
    where abs(root.values[variable] - found[variable]) < Self.tolerance {
      near.setBounds(of: variable, found[variable].rounded()...found[variable].rounded())
    }
    let searched = TreeSearch.result(
      of: near, whole: program.wholeVariables, rows: usedRows.map { program.lazyRows[$0] }, start: found, seeks: true,
      nodeLimit: nodeLimit / 4)
    guard let values = searched.values, keepsLazyRows(values), value(of: values) > value(of: found) else { return nil }
    return values
  }

  /// The program without what no better solution than `least` has.
  private func fixed(_ root: LinearProgram.Solution, least: Double?) -> LinearProgram {
    var program = program.relaxation
    guard let least else { return program }
    let room = root.value - least + Self.tolerance * max(1, abs(root.value))
    for variable in self.program.wholeVariables where abs(root.reducedGains[variable]) > room {
      program.setBounds(of: variable, root.values[variable].rounded()...root.values[variable].rounded())
    }
    return program
  }
}
