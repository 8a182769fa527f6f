import SupplyDemand
import Testing

@testable import Matching

/// What the banks hold is matched as demands and achievements are.
@Suite struct BankMatchTests {
  private static let problem = TechnicalProblem(
    id: TechnicalProblem.ID("W1"), title: "骨科植入物表面涂层易脱落", description: "人工关节的涂层寿命不足", solution: "无人机")
  private static let project = Project(id: Project.ID("X1"), title: "骨科植入物的表面处理")
  private static let source = OpenSource(id: OpenSource.ID("K1"), title: "骨科植入物的表面处理")

  private static func matcher(_ change: (inout Records) -> Void = { _ in }) async -> Matcher {
    var records = SampleMatcher.records
    records.problems = [problem]
    records.projects = [project]
    records.openSources = [source]
    change(&records)
    return await SampleMatcher.matcher(records)
  }

  @Test func `a problem asks as a demand of the same words does`() async {
    let demand = Demand(id: Demand.ID("D1"), title: Self.problem.title, description: Self.problem.description)
    let matcher = await Self.matcher { $0.demands = [demand] }
    for kind in [RecordKind.teams, .experts, .achievements, .projects, .openSources] {
      let matches = matcher.matches(for: RecordReference(.problems, "W1"), kind: kind, limit: 9)
      let others = matcher.matches(for: RecordReference(.demands, "D1"), kind: kind, limit: 9)
      #expect(!matches.isEmpty)
      #expect(matches.map(\.supply) == others.map(\.supply) && matches.map(\.score) == others.map(\.score))
    }
  }

  @Test func `what solves a problem isn't part of what it asks`() async {
    let matcher = await Self.matcher()
    let unsolved = await Self.matcher { $0.problems[0].solution = "" }
    let reference = RecordReference(.problems, "W1")
    for kind in [RecordKind.experts, .achievements] {
      let matches = matcher.matches(for: reference, kind: kind, limit: 9)
      #expect(!matches.isEmpty && matches == unsolved.matches(for: reference, kind: kind, limit: 9))
    }
    #expect(matcher.search("无人机", in: [.problems], limit: 9).isEmpty)
  }

  @Test func `projects and open sources serve needs as an achievement of the same words does`() async throws {
    let matcher = await Self.matcher()
    for need in SampleMatcher.records.cities.flatMap(\.needs) {
      let achievement = try #require(matcher.match(of: RecordReference(.achievements, "A1"), with: need))
      for supply in [RecordReference(.projects, "X1"), RecordReference(.openSources, "K1")] {
        let match = try #require(matcher.match(of: supply, with: need))
        #expect(match.score == achievement.score && match.level == achievement.level)
      }
    }
    for kind in [SupplyKind.projects, .openSources] {
      let best = await matcher.cityMatches(for: SampleMatcher.wuxi, kind: kind, limit: 3)
      #expect(best.first?.best.need == IndustryNeed.ID("1-main-1"))
    }
  }

  @Test func `the banks change nothing of other records' scores, nor of gaps`() async {
    let (with, without) = (await Self.matcher(), await SampleMatcher.matcher())
    for city in SampleMatcher.records.cities {
      for kind in SupplyKind.covering {
        #expect(
          await with.cityMatches(for: city, kind: kind, limit: 9)
            == (await without.cityMatches(for: city, kind: kind, limit: 9)))
      }
    }
    #expect(await with.coverage() == (await without.coverage()))
    #expect(await with.coverage().allSatisfy { $0.supplies.map(\.kind) == SupplyKind.covering })
  }

  @Test func `the experts of a problem can't be found by name`() async {
    let matcher = await Self.matcher {
      $0.problems = [
        TechnicalProblem(
          id: TechnicalProblem.ID("W1"), title: "请欧阳囍犇解析", description: "电话13812345678", experts: ["欧阳囍犇"])
      ]
    }
    #expect(matcher.search("囍犇", in: [.problems], limit: 9).isEmpty)
    #expect(matcher.search("13812345678", in: [.problems], limit: 9).isEmpty)
    #expect(matcher.search("解析", in: [.problems], limit: 9).count == 1)
  }

  @Test func `a project short of a level is told which industry would lift it`() async throws {
    let matcher = await Self.matcher { $0.projects = [Project(id: Project.ID("X1"), title: "康复设备")] }
    let need = SampleMatcher.need("1-main-2", "核技术应用")
    let match = try #require(matcher.match(of: RecordReference(.projects, "X1"), with: need))
    let change = try #require(matcher.counterfactual(for: match, need: need)).change
    guard case .words(_, let field) = change else {
      Issue.record("\(change)")
      return
    }
    #expect(field == .industries)
  }
}
