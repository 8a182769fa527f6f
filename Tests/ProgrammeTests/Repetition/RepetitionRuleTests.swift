import Programme
import Testing

struct RepetitionRuleTests {
  @Test func `numbers outside their ranges count as the nearest inside`() {
    let rule = RepetitionRule(
      shortestPassage: 0, shortestContinuation: 0, widestEdit: -1, leastSimilarity: 7, fewestCharacters: -3,
      longPassage: 0, mostUnits: 0, mostPartners: -9)
    #expect(rule.shortestPassage == 2 && rule.shortestContinuation == 1 && rule.widestEdit == 0)
    #expect(rule.leastSimilarity == 1 && rule.fewestCharacters == 0 && rule.longPassage == 1)
    #expect(rule.mostUnits == 1 && rule.mostPartners == 1)
    #expect(RepetitionRule(leastSimilarity: -1).leastSimilarity == 0)
    #expect(RepetitionRule(leastSimilarity: .nan).leastSimilarity == 0)
  }
}
