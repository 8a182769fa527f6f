import SupplyDemand
import TestSupport

/// Random problems small enough to try every plan.
enum SmallProblem {
  /// A problem of up to 4 suppliers, 4 receivers and 11 pairs, with few different scores so that many plans tie.
  static func random(seed: UInt64, hasRules: Bool = false) throws -> AssignmentProblem {
    var random = SeededRandom(seed: seed)
    let (suppliers, receivers) = (Int.random(in: 1...4, using: &random), Int.random(in: 1...4, using: &random))
    func load(_ most: Int) -> ClosedRange<Int> {
      let upper = Int.random(in: 0...most, using: &random)
      return Bool.random(using: &random) ? 0...upper : Int.random(in: 0...upper, using: &random)...upper
    }
    let loads = ((0..<suppliers).map { _ in load(receivers) }, (0..<receivers).map { _ in load(suppliers) })
    let all = (0..<suppliers).flatMap { supplier in (0..<receivers).map { (supplier, $0) } }.shuffled(using: &random)
    let scores =
      Bool.random(using: &random)
      ? [0.0, 0.25, 0.5, 0.75, -0.25]
      : (0..<16).map { _ in
        Double.random(in: 0...1, using: &random)
      }
    let pairs = all.prefix(Int.random(in: 0...11, using: &random)).map { supplier, receiver in
      AssignmentProblem.Pair(
        supplier: supplier, receiver: receiver, score: scores.randomElement(using: &random) ?? 0,
        isForced: Int.random(in: 0..<12, using: &random) == 0)
    }
    guard hasRules else { return try AssignmentProblem(suppliers: loads.0, receivers: loads.1, pairs: Array(pairs)) }
    let rules = (0..<Int.random(in: 1...4, using: &random)).map { _ in
      rule(suppliers: suppliers, receivers: receivers, using: &random)
    }
    let regions = Dictionary(grouping: 0..<receivers) { $0 % 2 }.sorted { $0.key < $1.key }.map(\.value)
    return try AssignmentProblem(
      suppliers: loads.0.map { Bool.random(using: &random) ? 0...$0.upperBound : $0 },
      receivers: loads.1.map { Bool.random(using: &random) ? 0...$0.upperBound : $0 }, pairs: Array(pairs),
      rules: rules,
      regions: regions)
  }

  /// A rule of any kind, with limits that often matter and sometimes can't be kept.
  private static func rule(suppliers: Int, receivers: Int, using random: inout SeededRandom) -> PlanRule {
    func some(_ count: Int) -> [Int] { (0..<count).filter { _ in Int.random(in: 0..<3, using: &random) > 0 } }
    func limits(_ most: Int) -> ClosedRange<Int> {
      let upper = Int.random(in: 0...most, using: &random)
      return (Int.random(in: 0..<3, using: &random) == 0 ? Int.random(in: 0...upper, using: &random) : 0)...upper
    }
    switch Int.random(in: 0..<4, using: &random) {
    case 0: return PlanRule(.pairs(suppliers: some(suppliers), receivers: some(receivers)), limits(4))
    case 1:
      let members = some(suppliers)
      return PlanRule(.serving(suppliers: members, costs: members.map { _ in 1 }), limits(3))
    case 2:
      let members = some(suppliers)
      return PlanRule(
        .serving(suppliers: members, costs: members.map { _ in Int.random(in: 0...9, using: &random) }), limits(20))
    default:
      let earlier = (0..<suppliers).flatMap { supplier in
        some(receivers).map { PlanRule.Partners(supplier: supplier, receiver: $0) }
      }
      return PlanRule(.changes(from: earlier), 0...Int.random(in: 0...8, using: &random))
    }
  }

  /// Every plan that keeps all rules.
  static func plans(of problem: AssignmentProblem) -> [[Int]] {
    (0..<(1 << problem.pairs.count)).map { bits in problem.pairs.indices.filter { bits >> $0 & 1 == 1 } }
      .filter { PlanChecker.violations($0, problem).isEmpty }
  }
}
