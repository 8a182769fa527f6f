internal import CCLP

/// A linear program: variables between bounds, rows of weighted sums between bounds, and a weighted sum to make large.
/// Solved by the simplex method of COIN-OR's Clp.
struct LinearProgram {
  /// What the best solution is like.
  struct Solution {
    let value: Double
    /// By variable.
    let values: [Double]
    /// By row, what a unit more of its bound is worth.
    let prices: [Double]
  }

  private(set) var rowBounds: [ClosedRange<Double>] = []
  private var variableBounds: [ClosedRange<Double>] = []
  private var gains: [Double] = []
  private var starts: [Int32] = [0]
  private var rows: [Int32] = []
  private var weights: [Double] = []

  /// Adds a row, and returns its number.
  mutating func addRow(_ bounds: ClosedRange<Double>) -> Int {
    rowBounds.append(bounds)
    return rowBounds.count - 1
  }

  /// Adds a variable.
  ///
  /// - Parameters:
  ///   - bounds: Between which it lies.
  ///   - gain: What a unit of it adds to the sum that is made large.
  ///   - entries: Its weights in rows.
  mutating func addVariable(_ bounds: ClosedRange<Double>, gain: Double, _ entries: [(row: Int, weight: Double)]) {
    variableBounds.append(bounds)
    gains.append(gain)
    rows += entries.map { Int32($0.row) }
    weights += entries.map(\.weight)
    starts.append(Int32(rows.count))
  }

  /// The best solution; nil when there is none.
  var best: Solution? {
    guard let model = unsafe Clp_newModel() else { return nil }
    defer { unsafe Clp_deleteModel(model) }
    unsafe Clp_setLogLevel(model, 0)
    unsafe Clp_loadProblem(
      model, Int32(gains.count), Int32(rowBounds.count), starts, rows, weights, variableBounds.map(\.lowerBound),
      variableBounds.map(\.upperBound), gains, rowBounds.map(\.lowerBound), rowBounds.map(\.upperBound))
    unsafe Clp_setOptimizationDirection(model, -1)
    unsafe Clp_initialSolve(model)
    guard unsafe Clp_isProvenOptimal(model) != 0, let values = unsafe Clp_getColSolution(model),
      let prices = unsafe Clp_getRowPrice(model)
    else { return nil }
    return unsafe Solution(
      value: Clp_getObjValue(model), values: Array(UnsafeBufferPointer(start: values, count: gains.count)),
      prices: Array(UnsafeBufferPointer(start: prices, count: rowBounds.count)))
  }
}
