/// A linear program some of whose variables are whole.
struct IntegerProgram {
  /// A solution.
  struct Solution {
    /// By variable.
    let values: [Double]
    let value: Double
    /// What no solution passes.
    let bound: Double
    /// How many nodes the search had; 0 when the linear program alone was enough.
    let nodeCount: Int
    /// By row, what a unit more of its bound is worth to the linear program.
    let prices: [Double]
  }

  /// What a search comes to.
  enum Outcome {
    /// The best solution that was found.
    case solution(Solution)
    /// There is none.
    case infeasible
    /// None was found before the search was given up.
    case unknown
  }

  /// The program with parts of whole variables allowed.
  var relaxation = LinearProgram()
  /// The variables that are whole.
  var wholeVariables: [Int] = []
  /// How many of them, the first, are decided before the others.
  var decisionCount = 0
  /// Rows that hold as well, and are used where they are needed.
  var lazyRows: [LinearProgram.Row] = []

  /// The best solution that is found in searches of so many nodes.
  func outcome(nodeLimit: Int) -> Outcome { IntegerSolver(self, nodeLimit: nodeLimit)?.outcome ?? .unknown }

  /// The best solution with parts of whole variables; nil when there is none, or it couldn't be found.
  var relaxed: LinearProgram.Solution? { IntegerSolver(self, nodeLimit: 0)?.solve() }
}
