internal import CCLP

/// A linear program that COIN-OR's Clp keeps between changes, so that each solution starts from the last one.
@safe final class LinearSolver {
  private let model: UnsafeMutableRawPointer
  private let variableCount: Int
  private var rowCount: Int
  private var lower: [Double]
  private var upper: [Double]
  private var isSolved = false

  /// A solver of a program; nil when Clp has no memory for it.
  init?(_ program: LinearProgram) {
    guard let model = unsafe Clp_newModel() else { return nil }
    unsafe self.model = unsafe model
    (variableCount, rowCount) = (program.gains.count, program.rowBounds.count)
    lower = program.variableBounds.map(\.lowerBound)
    upper = program.variableBounds.map(\.upperBound)
    unsafe Clp_setLogLevel(model, 0)
    unsafe Clp_loadProblem(
      model, Int32(variableCount), Int32(rowCount), program.starts, program.rows, program.weights, lower, upper,
      program.gains, program.rowBounds.map(\.lowerBound), program.rowBounds.map(\.upperBound))
    unsafe Clp_setOptimizationDirection(model, -1)
  }

  deinit { unsafe Clp_deleteModel(model) }

  /// Adds rows.
  func add(_ rows: [LinearProgram.Row]) {
    guard !rows.isEmpty else { return }
    var starts: [Int32] = [0]
    for row in rows { starts.append(starts[starts.count - 1] + Int32(row.entries.count)) }
    unsafe Clp_addRows(
      model, Int32(rows.count), rows.map(\.bounds.lowerBound), rows.map(\.bounds.upperBound), starts,
      rows.flatMap { $0.entries.map { Int32($0.variable) } }, rows.flatMap { $0.entries.map(\.weight) })
    rowCount += rows.count
  }

  /// Moves a variable's bounds.
  func setBounds(of variable: Int, _ bounds: ClosedRange<Double>) {
    (lower[variable], upper[variable]) = (bounds.lowerBound, bounds.upperBound)
    unsafe Clp_chgColumnLower(model, lower)
    unsafe Clp_chgColumnUpper(model, upper)
  }

  /// Whether it is proved that the program, as it was last solved, has no solution.
  var isInfeasible: Bool { unsafe Clp_isProvenPrimalInfeasible(model) != 0 }

  /// The best solution; nil when there is none, or Clp couldn't tell.
  func solve() -> LinearProgram.Solution? {
    if isSolved { unsafe Clp_dual(model, 0) } else { unsafe Clp_initialSolve(model) }
    isSolved = true
    guard unsafe Clp_isProvenOptimal(model) != 0, let values = unsafe Clp_getColSolution(model),
      let prices = unsafe Clp_getRowPrice(model), let reduced = unsafe Clp_getReducedCost(model)
    else { return nil }
    return unsafe LinearProgram.Solution(
      value: Clp_getObjValue(model), values: Array(UnsafeBufferPointer(start: values, count: variableCount)),
      prices: Array(UnsafeBufferPointer(start: prices, count: rowCount)),
      reducedGains: Array(UnsafeBufferPointer(start: reduced, count: variableCount)))
  }
}
