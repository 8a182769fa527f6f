internal import CCBC
internal import Synchronization

/// A search by COIN-OR's CBC. It is stopped after a number of nodes, never by the clock, so that it finds the same every time.
enum TreeSearch {
  /// What a search comes to.
  struct Result {
    /// The best solution, by variable; nil without one.
    let values: [Double]?
    /// What no solution passes.
    let bound: Double
    /// Whether there is no better solution.
    let isExhausted: Bool
    let nodeCount: Int
  }

  /// CBC keeps some of its state outside of its models.
  private static let isRunning = Mutex(())

  /// Searches.
  ///
  /// - Parameters:
  ///   - program: The program without whole variables.
  ///   - whole: Its variables that are whole.
  ///   - rows: Further rows with an upper bound.
  ///   - start: A solution to begin with.
  ///   - seeks: Whether it looks for solutions outside the tree too, which takes a while.
  ///   - nodeLimit: The most nodes.
  /// - Returns: The best of what was found, the start included.
  static func result(
    of program: LinearProgram, whole: [Int], rows: [LinearProgram.Row], start: [Double]?, seeks: Bool, nodeLimit: Int
  ) -> Result {
    let compact = CompactProgram(program, rows: rows)
    if compact.kept.isEmpty {
      return Result(
        values: compact.isKept ? compact.expanded([]) : nil, bound: compact.constant, isExhausted: true, nodeCount: 0)
    }
    let isWhole = Set(whole)
    let found = result(
      of: compact, whole: compact.kept.indices.filter { isWhole.contains(compact.kept[$0]) },
      start: start.map { values in compact.kept.map { values[$0] } }, seeks: seeks, nodeLimit: nodeLimit)
    return Result(
      values: found.values.map(compact.expanded), bound: found.bound + compact.constant, isExhausted: found.isExhausted,
      nodeCount: found.nodeCount)
  }

  private static func result(
    of compact: CompactProgram, whole: [Int], start: [Double]?, seeks: Bool, nodeLimit: Int
  ) -> Result {
    let program = compact.program
    return isRunning.withLock { _ in
      guard let model = unsafe Cbc_newModel() else {
        return Result(values: nil, bound: .infinity, isExhausted: false, nodeCount: 0)
      }
      defer { unsafe Cbc_deleteModel(model) }
      unsafe Cbc_setLogLevel(model, 0)
      // CBC's own sense is to make small.
      unsafe Cbc_loadProblem(
        model, Int32(program.gains.count), Int32(program.rowBounds.count), program.starts, program.rows,
        program.weights, program.variableBounds.map(\.lowerBound), program.variableBounds.map(\.upperBound),
        program.gains.map { -$0 }, program.rowBounds.map(\.lowerBound), program.rowBounds.map(\.upperBound))
      for variable in whole { unsafe Cbc_setInteger(model, Int32(variable)) }
      for row in compact.rows where !row.entries.isEmpty {
        unsafe Cbc_addRow(
          model, "", Int32(row.entries.count), row.entries.map { Int32($0.variable) }, row.entries.map(\.weight),
          CChar(UInt8(ascii: "L")), row.bounds.upperBound)
      }
      if let start {
        unsafe Cbc_setMIPStartI(model, Int32(whole.count), whole.map(Int32.init), whole.map { start[$0].rounded() })
      }
      unsafe Cbc_setMaximumNodes(model, Int32(nodeLimit))
      unsafe Cbc_setParameter(model, "preprocess", "off")
      unsafe Cbc_setParameter(model, "cuts", "off")
      if !seeks { unsafe Cbc_setParameter(model, "heuristics", "off") }
      unsafe Cbc_solve(model)
      let values = unsafe Cbc_bestSolution(model).map {
        unsafe Array(UnsafeBufferPointer(start: $0, count: program.gains.count))
      }
      return unsafe Result(
        values: values, bound: -Cbc_getBestPossibleObjValue(model),
        isExhausted: Cbc_isProvenOptimal(model) != 0 || Cbc_isProvenInfeasible(model) != 0,
        nodeCount: Int(Cbc_getNodeCount(model)))
    }
  }
}
