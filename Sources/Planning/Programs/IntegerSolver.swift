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

  /// A solver of a program; nil when there is no memory for it.
  init?(_ program: IntegerProgram, nodeLimit: Int) {
    guard let solver = LinearSolver(program.relaxation) else { return nil }
    self.program = program
    self.nodeLimit = nodeLimit
    self.solver = solver
  }

  /// A part of a whole number below this is none, and a difference of values below this part of them is rounding.
  private static let tolerance = 1e-6
  /// A solution nearer to the bound than this part of it isn't sought for near the first one.
  private static let nearness = 0.001

  /// What the search comes to.
  var outcome: IntegerProgram.Outcome {
    guard let root = solve() else { return solver.isInfeasible ? .infeasible : .unknown }
    // Those of the program's own rows.
    let prices = Array(root.prices.prefix(program.relaxation.rowBounds.count))
    func solution(_ values: [Double], bound: Double, nodeCount: Int) -> IntegerProgram.Outcome {
      .solution(
        IntegerProgram.Solution(
          values: values, value: value(of: values), bound: bound, nodeCount: nodeCount, prices: prices))
    }
    if fractions(of: root.values).isEmpty { return solution(root.values, bound: root.value, nodeCount: 0) }
    var best = dive(from: root)
    if let found = best, root.value - value(of: found) > Self.nearness * abs(root.value) {
      best = neighbor(of: found, root: root) ?? found
    }
    let least = best.map { value(of: $0) }
    let searched = search(root, least: least, start: best)
    if searched.isExhausted, searched.values == nil, best == nil { return .infeasible }
    if let values = searched.values, value(of: values) > least ?? -.infinity { best = values }
    guard let best else { return .unknown }
    let bound = searched.isExhausted ? value(of: best) : min(root.value, max(searched.bound, value(of: best)))
    return solution(best, bound: bound, nodeCount: searched.nodeCount)
  }

  /// After so many searches no further lazy rows are taken in.
  private static let searchLimit = 10

  /// Searches what the bound leaves, again with the lazy rows that a solution breaks until it breaks none.
  private func search(_ root: LinearProgram.Solution, least: Double?, start: [Double]?) -> TreeSearch.Result {
    let program = fixed(root, least: least)
    var nodeCount = 0
    for _ in 0..<Self.searchLimit {
      let found = TreeSearch.result(
        of: program, whole: self.program.wholeVariables, rows: usedRows.map { self.program.lazyRows[$0] }, start: start,
        seeks: start == nil, nodeLimit: nodeLimit)
      nodeCount += found.nodeCount
      let broken = found.values.map(brokenRows) ?? []
      if broken.isEmpty {
        return TreeSearch.Result(
          values: found.values, bound: found.bound, isExhausted: found.isExhausted, nodeCount: nodeCount)
      }
      use(broken)
    }
    return TreeSearch.Result(values: nil, bound: root.value, isExhausted: false, nodeCount: nodeCount)
  }

  /// The best solution of the linear program that keeps the lazy rows; nil when there is none, or it couldn't be found.
  func solve() -> LinearProgram.Solution? {
    while let solution = solver.solve() {
      let broken = brokenRows(solution.values)
      if broken.isEmpty { return solution }
      use(broken)
    }
    return nil
  }

  /// The lazy rows, not in use yet, that values break.
  private func brokenRows(_ values: [Double]) -> [Int] {
    let used = Set(usedRows)
    return program.lazyRows.indices.filter { !used.contains($0) && !keeps(program.lazyRows[$0], values) }
  }

  private func use(_ rows: [Int]) {
    solver.add(rows.map { program.lazyRows[$0] })
    usedRows += rows
  }

  private func keeps(_ row: LinearProgram.Row, _ values: [Double]) -> Bool {
    let sum = row.entries.reduce(0) { $0 + $1.weight * values[$1.variable] }
    return sum <= row.bounds.upperBound + Self.tolerance && sum >= row.bounds.lowerBound - Self.tolerance
  }

  private func value(of values: [Double]) -> Double {
    zip(program.relaxation.gains, values).reduce(0) { $0 + $1.0 * $1.1 }
  }

  /// The whole variables that aren't whole, those to be decided first alone when there are any, the nearest to its next whole
  /// number first.
  private func fractions(of values: [Double]) -> [Int] {
    let decisions = program.wholeVariables.prefix(program.decisionCount)
    for variables in [decisions, program.wholeVariables.dropFirst(program.decisionCount)] {
      let fractions = variables.filter { abs(values[$0] - values[$0].rounded()) > Self.tolerance }
      if !fractions.isEmpty { return fractions.sorted { (values[$1], $0) < (values[$0], $1) } }
    }
    return []
  }

  /// How many of the fractions are rounded at a time.
  private static let roundedShare = 8

  /// Rounds variables and solves again: several up at a time, else one up, else that one down.
  private func dive(from root: LinearProgram.Solution) -> [Double]? {
    var (current, moved) = (root, Set<Int>())
    func move(_ variables: some Sequence<Int>, _ bounds: (Int) -> ClosedRange<Double>) {
      for variable in variables {
        moved.insert(variable)
        solver.setBounds(of: variable, bounds(variable))
      }
    }
    defer { move(moved.sorted()) { program.relaxation.variableBounds[$0] } }
    while true {
      let fractions = fractions(of: current.values)
      guard let first = fractions.first else { return current.values }
      let values = current.values
      func up(_ variable: Int) -> ClosedRange<Double> { values[variable].rounded(.up)...values[variable].rounded(.up) }
      let several = fractions.prefix(1 + fractions.count / Self.roundedShare).filter { $0 == first || values[$0] > 0.5 }
      move(several, up)
      if let next = solve() {
        current = next
        continue
      }
      move(several) { program.relaxation.variableBounds[$0] }
      move([first], up)
      if several.count > 1, let next = solve() {
        current = next
        continue
      }
      move([first]) { values[$0].rounded(.down)...values[$0].rounded(.down) }
      guard let next = solve() else { return nil }
      current = next
    }
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
    guard let values = searched.values, brokenRows(values).isEmpty, value(of: values) > value(of: found) else {
      return nil
    }
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
