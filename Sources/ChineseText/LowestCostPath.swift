/// The cheapest way through a row of places by steps offered from the left to the right (Viterbi 1967).
///
/// Of equally cheap ways the one of fewer steps is taken, then the one whose last step was offered first.
struct LowestCostPath {
  private var costs: [Double]
  private var stepCounts: [Int32]
  private var previous: [Int]

  /// A row from 0 to `count`, of which only 0 is reached.
  init(count: Int) {
    costs = Array(repeating: .infinity, count: count + 1)
    stepCounts = Array(repeating: 0, count: count + 1)
    previous = Array(repeating: 0, count: count + 1)
    costs[0] = 0
  }

  /// Whether a way leads to a place.
  func isReachable(_ place: Int) -> Bool { costs[place] < .infinity }

  /// Offers a step; all steps to its start must have been offered before.
  mutating func offer(_ step: Range<Int>, cost: Double) {
    let (total, count) = (costs[step.lowerBound] + cost, stepCounts[step.lowerBound] + 1)
    let end = step.upperBound
    guard total < costs[end] || (total == costs[end] && count < stepCounts[end]) else { return }
    costs[end] = total
    stepCounts[end] = count
    previous[end] = step.lowerBound
  }

  /// The steps of the cheapest way to the end, in order.
  func steps() -> [Range<Int>] {
    var steps: [Range<Int>] = []
    var end = costs.count - 1
    while end > 0 {
      steps.append(previous[end]..<end)
      end = previous[end]
    }
    return steps.reversed()
  }
}
