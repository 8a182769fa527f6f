/// A program without its variables that are fixed: a search looks at every variable again and again.
struct CompactProgram {
  /// What is left of the program.
  private(set) var program = LinearProgram()
  /// What is left of the further rows.
  private(set) var rows: [LinearProgram.Row] = []
  /// The variables that are left, ascending.
  let kept: [Int]
  /// By variable, its value where it is fixed.
  private let fixed: [Double]
  /// What the fixed variables add to the sum that is made large.
  private(set) var constant = 0.0

  init(_ whole: LinearProgram, rows wholeRows: [LinearProgram.Row]) {
    var activity = Array(repeating: 0.0, count: whole.rowBounds.count)
    fixed = whole.variableBounds.map(\.lowerBound)
    kept = whole.gains.indices.filter { whole.variableBounds[$0].lowerBound < whole.variableBounds[$0].upperBound }
    func entries(_ variable: Int) -> Range<Int> { Int(whole.starts[variable])..<Int(whole.starts[variable + 1]) }
    var places = Array(repeating: -1, count: whole.gains.count)
    for (place, variable) in kept.enumerated() { places[variable] = place }
    for variable in whole.gains.indices where places[variable] < 0 && fixed[variable] != 0 {
      constant += whole.gains[variable] * fixed[variable]
      for entry in entries(variable) { activity[Int(whole.rows[entry])] += whole.weights[entry] * fixed[variable] }
    }
    for (bounds, sum) in zip(whole.rowBounds, activity) {
      _ = program.addRow(bounds.lowerBound - sum...bounds.upperBound - sum)
    }
    for variable in kept {
      program.addVariable(
        whole.variableBounds[variable], gain: whole.gains[variable],
        entries(variable).map { (Int(whole.rows[$0]), whole.weights[$0]) })
    }
    for row in wholeRows {
      let left = row.entries.filter { places[$0.variable] >= 0 }
      let sum = row.entries.reduce(0) { $0 + (places[$1.variable] < 0 ? $1.weight * fixed[$1.variable] : 0) }
      rows.append(
        LinearProgram.Row(
          bounds: row.bounds.lowerBound - sum...row.bounds.upperBound - sum,
          entries: left.map { (places[$0.variable], $0.weight) }))
    }
  }

  /// Whether the fixed variables alone keep all rows, up to rounding.
  var isKept: Bool {
    (program.rowBounds + rows.map(\.bounds)).allSatisfy { $0.lowerBound <= 1e-6 && $0.upperBound >= -1e-6 }
  }

  /// The values of all variables, by those of the ones that are left.
  func expanded(_ values: [Double]) -> [Double] {
    var all = fixed
    for (variable, value) in zip(kept, values) { all[variable] = value }
    return all
  }
}
