import Testing

@testable import Reporting

struct AxisTicksTests {
  @Test(
    arguments: [
      (0, false, [0, 0.2, 0.4, 0.6, 0.8, 1], 1), (1, false, [0, 0.2, 0.4, 0.6, 0.8, 1], 1), (1, true, [0, 1], 0),
      (3, true, [0, 1, 2, 3], 0), (13, true, [0, 2, 4, 6, 8, 10, 12, 14], 0),
      (55, true, [0, 10, 20, 30, 40, 50, 60], 0),
      (0.03, false, [0, 0.005, 0.01, 0.015, 0.02, 0.025, 0.03], 3), (1_000, false, [0, 200, 400, 600, 800, 1_000], 0),
      (.nan, false, [0, 0.2, 0.4, 0.6, 0.8, 1], 1), (-5, true, [0, 1], 0),
    ] as [(Double, Bool, [Double], Int)])
  func `ticks are round numbers`(maximum: Double, isWhole: Bool, values: [Double], decimals: Int) {
    let ticks = AxisTicks(upTo: maximum, isWhole: isWhole)
    #expect(ticks.values.count == values.count)
    #expect(zip(ticks.values, values).allSatisfy { abs($0 - $1) < 1e-12 })
    #expect(ticks.decimals == decimals)
  }

  @Test(arguments: [1e-8, 0.7, 0.99, 7, 99, 12_345, 1e17, 1e300]) func `the axis reaches the greatest value`(
    maximum: Double
  ) {
    let ticks = AxisTicks(upTo: maximum)
    #expect(ticks.end >= maximum)
    #expect((2...9).contains(ticks.values.count))
  }
}
