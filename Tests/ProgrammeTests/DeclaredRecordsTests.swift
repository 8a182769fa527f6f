import Programme
import SupplyDemand
import Testing

@Suite struct DeclaredRecordsTests {
  private static func team(_ kind: ServiceTeam.Kind) -> ServiceTeam {
    ServiceTeam(
      id: ServiceTeam.ID("T1"), name: "样例团", kind: kind, achievements: ["A1", "A2", "A3"].map { Achievement.ID($0) })
  }

  @Test func `only own achievements with plan and evaluation count`() {
    func achievement(_ id: String, plan: Bool?, evaluation: Bool?) -> Achievement {
      Achievement(
        id: Achievement.ID(id), title: "样例", hasIndustrializationPlan: plan, hasEvaluation: evaluation)
    }
    let all = [
      achievement("A1", plan: true, evaluation: true), achievement("A2", plan: true, evaluation: nil),
      achievement("A3", plan: false, evaluation: true), achievement("A4", plan: true, evaluation: true),
    ]
    #expect(DeclaredRecords.achievements(of: Self.team(.industry), among: all).map(\.id.text) == ["A1"])
  }

  @Test(arguments: [(ServiceTeam.Kind.industry, ["P2", "P3", "P4"]), (.professional, ["P4", "P5"])])
  func `problems count by what the notice asks of the kind of team`(kind: ServiceTeam.Kind, counted: [String]) {
    let ids = (1...6).map { TechnicalProblem.ID("P\($0)") }
    let problems = [
      TechnicalProblem(id: ids[0], title: "待解析", team: "T1", status: .open),
      TechnicalProblem(id: ids[1], title: "已匹配", team: "样例团", status: .matched),
      TechnicalProblem(id: ids[2], title: "有专家", team: "T1", experts: ["样例专家"]),
      TechnicalProblem(id: ids[3], title: "已解决", team: "T1", status: .solved, solution: "换一种材料"),
      TechnicalProblem(id: ids[4], title: "有方案", team: "T1", status: .analyzed, solution: "先做小试"),
      TechnicalProblem(id: ids[5], title: "别团的", team: "T2", status: .solved, solution: "已有"),
    ]
    #expect(DeclaredRecords.problems(of: Self.team(kind), among: problems).map(\.id.text) == counted)
  }

  @Test func `what is declared, reported and confirmed stay apart`() throws {
    let obligation = Obligation(
      kind: .industry, key: "problems", name: "技术问题", least: 30, clause: "附件1 一（一）2")
    let standing = try #require(
      ObligationLedger.standings(of: [obligation], progress: [], declared: ["problems": 7]).first)
    #expect(standing.declared == 7 && standing.reported == 0 && standing.missing == 30)
  }
}
