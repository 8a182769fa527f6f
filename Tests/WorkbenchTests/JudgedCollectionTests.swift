import SupplyDemand
import Testing
import Workbench

@Suite struct JudgedCollectionTests {
  private static func need(_ id: String) -> IndustryNeed { .asked("产业\(id)", id: IndustryNeed.ID(id)) }

  private static let records = Records(
    cities: [
      PilotCity(
        number: 1, name: "样例市", range: TextRange(0, 0), division: nil, level: nil, strategies: [],
        needs: [need("n1"), need("n2")], enterprises: [])
    ],
    achievements: [
      Achievement(id: Achievement.ID("a1"), title: "甲\t成果", abstract: "第一\n第二"),
      Achievement(id: Achievement.ID("a2"), title: "乙成果"),
    ])

  private func judgment(_ need: String, _ id: String, _ isRelevant: Bool, by name: String) -> RelevanceJudgment {
    RelevanceJudgment(
      need: IndustryNeed.ID(need), label: "", supply: RecordReference(.achievements, id), isRelevant: isRelevant,
      judgedBy: Account.ID(name), judgedAt: 0)
  }

  @Test func `the majority decides, ties and what is gone are left out`() {
    let judgments = [
      judgment("n2", "a1", true, by: "x"), judgment("n2", "a1", true, by: "y"), judgment("n2", "a1", false, by: "z"),
      judgment("n1", "a2", false, by: "x"), judgment("n1", "a1", true, by: "x"), judgment("n1", "a1", false, by: "y"),
      judgment("n1", "gone", true, by: "x"), judgment("gone", "a1", true, by: "x"),
      RelevanceJudgment(
        need: IndustryNeed.ID("n1"), label: "", supply: RecordReference(.experts, "a1"), isRelevant: true,
        judgedBy: Account.ID("x"), judgedAt: 0),
    ]
    let collection = JudgedCollection(judgments, of: .achievements, in: Self.records)
    #expect(collection.documents == "a1\t甲 成果 第一 第二\na2\t乙成果\n")
    #expect(collection.queries == "n1\t产业n1\nn2\t产业n2\n")
    #expect(collection.judgments == "n1\ta2\t0\nn2\ta1\t1\n")
  }
}
