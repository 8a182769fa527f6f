import BenchmarkSupport
import SupplyDemand

/// Invented problems of the sizes that planning has to answer, always the same.
enum SampleProblems {
  /// Everybody may serve everybody; scores are likenesses of interests in a few of 25 topics, as between reviewers and papers.
  static func topics(
    suppliers: Int, receivers: Int, load: ClosedRange<Int>, cover: ClosedRange<Int>
  ) throws(PlanningError) -> AssignmentProblem {
    var random = LinearCongruentialGenerator(seed: 65)
    func interests() -> [Double] {
      var interests = Array(repeating: 0.0, count: 25)
      for _ in 0..<3 { interests[random.next(25)] += unit(&random) }
      let length = interests.reduce(0) { $0 + $1 * $1 }.squareRoot()
      return interests.map { $0 / length }
    }
    let (theirs, others) = ((0..<suppliers).map { _ in interests() }, (0..<receivers).map { _ in interests() })
    var pairs: [AssignmentProblem.Pair] = []
    for supplier in 0..<suppliers {
      for receiver in 0..<receivers {
        let likeness = zip(theirs[supplier], others[receiver]).reduce(0) { $0 + $1.0 * $1.1 }
        pairs.append(
          AssignmentProblem.Pair(
            supplier: supplier, receiver: receiver, score: 0.8 * likeness + 0.1 * unit(&random)))
      }
    }
    return try AssignmentProblem(
      suppliers: Array(repeating: load, count: suppliers), receivers: Array(repeating: cover, count: receivers),
      pairs: pairs)
  }

  /// Each of `receivers` may be served by `width` of `suppliers`, at random; three serve it, each supplier at most two.
  static func sparse(suppliers: Int, receivers: Int, width: Int) throws(PlanningError) -> AssignmentProblem {
    var random = LinearCongruentialGenerator(seed: 65)
    var pairs: [AssignmentProblem.Pair] = []
    for receiver in 0..<receivers {
      var chosen: Set<Int> = []
      while chosen.count < width { chosen.insert(random.next(suppliers)) }
      for supplier in chosen.sorted() {
        pairs.append(AssignmentProblem.Pair(supplier: supplier, receiver: receiver, score: unit(&random)))
      }
    }
    return try AssignmentProblem(
      suppliers: Array(repeating: 0...2, count: suppliers), receivers: Array(repeating: 3...3, count: receivers),
      pairs: pairs)
  }

  private static func unit(_ random: inout LinearCongruentialGenerator) -> Double {
    Double(1 + random.next(1_000_000)) / 1_000_000
  }
}
