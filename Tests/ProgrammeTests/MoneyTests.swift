import TestSupport
import Testing

@testable import Programme

struct MoneyTests {
  @Test(arguments: [
    (0, "0"), (1, "0.0001"), (5000, "0.5"), (10_000, "1"), (10_050, "1.005"), (550_000, "55"), (549_999, "54.9999"),
    (1_000_000_000, "100000"), (-5000, "-0.5"), (-15_000, "-1.5"), (-10_000, "-1"),
  ])
  func `an amount is worded in 万元 with as many decimals as it needs`(yuan: Int, text: String) {
    #expect(Money.wan(yuan) == text)
  }

  @Test func `what is worded is the amount`() throws {
    var random = SeededRandom(seed: 9)
    for _ in 0..<1000 {
      let yuan = Int.random(in: 0..<100_000_000, using: &random)
      #expect(try #require(Double(Money.wan(yuan))) * 10_000 - Double(yuan) < 0.001)
    }
  }
}
