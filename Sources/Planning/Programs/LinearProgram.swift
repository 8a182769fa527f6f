/// A linear program: variables between bounds, rows of weighted sums between bounds, and a weighted sum to make large.
struct LinearProgram {
  /// What the best solution is like.
  struct Solution {
    let value: Double
    /// By variable.
    let values: [Double]
    /// By row, what a unit more of its bound is worth.
    let prices: [Double]
    /// By variable, what a unit more of it adds, its rows' prices paid.
    let reducedGains: [Double]
  }

  /// A weighted sum of variables between bounds.
  struct Row {
    let bounds: ClosedRange<Double>
    let entries: [(variable: Int, weight: Double)]
  }

  private(set) var rowBounds: [ClosedRange<Double>] = []
  private(set) var variableBounds: [ClosedRange<Double>] = []
  private(set) var gains: [Double] = []
  private(set) var starts: [Int32] = [0]
  private(set) var rows: [Int32] = []
  private(set) var weights: [Double] = []

  /// Moves a variable's bounds.
  mutating func setBounds(of variable: Int, _ bounds: ClosedRange<Double>) { variableBounds[variable] = bounds }

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
  /// - Returns: The variable's number.
  @discardableResult
  mutating func addVariable(
    _ bounds: ClosedRange<Double>, gain: Double, _ entries: [(row: Int, weight: Double)]
  ) -> Int {
    variableBounds.append(bounds)
    gains.append(gain)
    rows += entries.map { Int32($0.row) }
    weights += entries.map(\.weight)
    starts.append(Int32(rows.count))
    return gains.count - 1
  }

  /// The best solution; nil when there is none, or it couldn't be found.
  var best: Solution? { LinearSolver(self)?.solve() }
}
