import SupplyDemand
import Testing

@testable import Reporting

@Suite struct CounterfactualSentenceTests {
  private static func words(
    _ change: Counterfactual.Change, ranks: (Int, Int)? = nil
  ) -> Words {
    let before = Counterfactual.Standing(score: 3, probability: 0.5, level: .possible, rank: ranks?.0)
    let after = Counterfactual.Standing(score: 4.5, probability: 0.8125, level: .adequate, rank: ranks?.1)
    let sentence = CounterfactualSentence(directory: RecordDirectory(records: Records()))
    return sentence.words(
      for: Counterfactual(change: change, need: IndustryNeed.ID("N"), before: before, after: after))
  }

  @Test func `a record is told what verdict further words would bring`() {
    let words = Self.words(.words(["骨科", "康复"], field: .keywords))
    #expect(words.zh == "若关键词中还有「骨科」「康复」，需求「N」的结论升为「合适」（概率 0.50 → 0.81）")
    #expect(words.en.hasPrefix("With “骨科” and “康复” among its keywords, need “N”"))
  }

  @Test(
    arguments: [
      (Counterfactual.Change.expert("骨科"), "若增加一名「骨科」方面的专家"),
      (Counterfactual.Change.achievement("骨科"), "若增加一项「骨科」成果"), (Counterfactual.Change.contact, "若已与该市对接"),
    ])
  func `a team is told what place a change would bring`(change: Counterfactual.Change, condition: String) {
    let words = Self.words(change, ranks: (7, 4))
    #expect(words.zh == condition + "，凭需求「N」在该市的名次由第 7 升至第 4（得分 3.00 → 4.50）")
    #expect(words.en.contains("from place 7 to 4 (score 3.00 → 4.50)"))
  }
}
