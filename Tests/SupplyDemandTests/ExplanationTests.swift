import SupplyDemand
import TestSupport
import Testing

@Suite struct ExplanationTests {
  private func evidence(_ contribution: Double, at start: Int = 0) -> Evidence {
    Evidence(
      kind: .word, need: IndustryNeed.ID("1-main-1"), term: "碳", concept: nil,
      record: RecordReference(.achievements, "A1"), field: .title, range: TextRange(start, start + 1),
      contribution: contribution)
  }

  @Test func `rounded contributions sum to the same in every order`() {
    var random = SeededRandom(seed: 3)
    for _ in 0..<200 {
      let contributions = (0..<50).map { _ in Explanation.rounded(Double.random(in: 0...5, using: &random)) }
      let shuffled = contributions.shuffled(using: &random)
      #expect(contributions.reduce(0, +) == shuffled.reduce(0, +))
      #expect(Explanation(shuffled.map { evidence($0) }).value == contributions.reduce(0, +))
    }
  }

  @Test func `the strongest reason comes first, equal ones by place`() {
    let explanation = Explanation([evidence(0.5, at: 9), evidence(1, at: 4), evidence(0.5, at: 2)])
    #expect(explanation.evidence.map(\.range.start) == [4, 2, 9])
    #expect(explanation.value == 2)
    #expect(Explanation([]).value == 0)
  }
}
