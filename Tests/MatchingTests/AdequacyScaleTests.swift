import SupplyDemand
import Testing

@testable import Matching

@Suite struct AdequacyScaleTests {
  @Test func `contributions of independent evidence add up to their joint chance`() {
    let score = AdequacyScale.contribution(ofProbability: 0.5) + AdequacyScale.contribution(ofProbability: 0.6)
    #expect(abs(AdequacyScale.probability(ofScore: score) - (1 - 0.5 * 0.4)) < 1e-12)
    #expect(AdequacyScale.probability(ofScore: 0) == 0)
  }

  @Test func `a higher score never has a lower probability or level`() {
    var last = (probability: -1.0, level: 0)
    let order: [AdequacyLevel] = [.none, .possible, .adequate]
    for step in 0...400 {
      let probability = AdequacyScale.probability(ofScore: Double(step) / 100)
      let level = order.firstIndex(of: AdequacyScale.level(ofProbability: probability)) ?? 0
      #expect(probability > last.probability && level >= last.level)
      last = (probability, level)
    }
    #expect(last.level == 2)
  }
}
