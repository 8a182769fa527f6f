import Testing

@testable import ChineseText

struct LowestCostPathTests {
  @Test func `the cheapest steps are taken and of equal ones the fewest`() {
    var path = LowestCostPath(count: 3)
    path.offer(0..<1, cost: 1)
    path.offer(0..<2, cost: 3)
    path.offer(1..<2, cost: 1)
    path.offer(1..<3, cost: 2)
    path.offer(2..<3, cost: 1)
    #expect(path.steps() == [0..<1, 1..<3])
  }

  @Test func `a place no step leads to is not reachable`() {
    var path = LowestCostPath(count: 2)
    path.offer(0..<2, cost: 5)
    #expect(!path.isReachable(1) && path.isReachable(2))
    #expect(LowestCostPath(count: 0).steps().isEmpty)
  }
}
