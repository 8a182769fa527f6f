import SupplyDemand
import Testing

@testable import Matching

@Suite struct AdequacyScaleTests {
  private let scale = AdequacyScale(prior: -3)

  @Test func `certainties of independent evidence add up to their joint chance`() {
    let certainty = AdequacyScale.certainty(ofChance: 0.5) + AdequacyScale.certainty(ofChance: 0.6)
    #expect(abs(AdequacyScale.chance(ofCertainty: certainty) - (1 - 0.5 * 0.4)) < 1e-12)
    #expect(AdequacyScale.chance(ofCertainty: 0) == 0)
  }

  @Test func `a score is what evidence adds to the log-odds`() {
    #expect(abs(scale.probability(ofScore: 3) - 0.5) < 1e-12)
    #expect(abs(scale.probability(ofScore: scale.score(ofProbability: 0.75)) - 0.75) < 1e-12)
  }

  @Test func `a higher score never has a lower probability or level`() {
    var last = (probability: -1.0, level: 0)
    let order: [AdequacyLevel] = [.none, .possible, .adequate]
    for step in -400...800 {
      let probability = scale.probability(ofScore: Double(step) / 100)
      let level = order.firstIndex(of: AdequacyScale.level(ofProbability: probability)) ?? 0
      #expect(probability > last.probability && level >= last.level)
      last = (probability, level)
    }
    #expect(last.level == 2)
  }
}
