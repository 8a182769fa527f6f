import Foundation
import TestSupport
import Testing

@testable import Reporting

struct FixedDecimalsTests {
  @Test(
    arguments: [
      (0, 2, "0.00"), (1, 0, "1"), (0.125, 2, "0.12"), (0.375, 2, "0.38"), (2.5, 0, "2"), (3.5, 0, "4"),
      (1.115, 2, "1.11"), (1.005, 2, "1.00"), (0.999, 2, "1.00"), (-0.001, 2, "0.00"), (-1.5, 1, "-1.5"),
      (1e300, 2, "1e+300"), (114.3437, 4, "114.3437"),
    ] as [(Double, Int, String)])
  func `numbers round to the nearest, ties to even`(value: Double, decimals: Int, text: String) {
    #expect(FixedDecimals.text(value, decimals: decimals) == text)
  }

  @Test func `random numbers are written as printf writes them`() {
    var random = SeededRandom(seed: 7)
    for _ in 0..<2_000 {
      let value = Double.random(in: 0...1_000, using: &random)
      #expect(FixedDecimals.text(value, decimals: 3) == String(format: "%.3f", value))
    }
  }
}
