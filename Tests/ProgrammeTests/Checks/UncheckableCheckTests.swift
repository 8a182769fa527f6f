import SupplyDemand
import Testing

@testable import Programme

struct UncheckableCheckTests {
  private func unchecked(
    _ kinds: [ProjectKind], _ surroundings: Surroundings = SampleSurroundings.plain
  ) throws -> [NoticeFinding] {
    try SampleApplications.checker(surroundings)
      .findings(across: kinds.map { SampleApplications.application($0) }).filter { $0.severity == .unchecked }
  }

  private func expected(_ rule: NoticeRule, _ clause: String, _ facts: [String] = []) -> NoticeFinding {
    NoticeFinding(rule, .unchecked, clause, at: ListLocation(file: ""), facts)
  }

  private var documents: [NoticeFinding] {
    [
      expected(.absentDocument, "附件1 二；附件2 第一条", ["《“科创中国”品牌使用与管理办法（试行）》"]),
      expected(.absentDocument, "四.4", ["《中国科协财政项目管理办法（修订）》"]),
    ]
  }

  @Test func `of teams and events all that can't be checked is told once`() throws {
    #expect(
      try unchecked([.industry, .regional, .forum]) == [
        expected(.seals, "三.4"), expected(.unitRecord, "四.3"), expected(.registration, "三.1"),
        expected(.unitQualification, "二（一）2；附件2 第五条", ["regional"]), expected(.exclusivity, "附件1 二"),
      ] + documents)
  }

  @Test func `events need no registration, teams no exclusivity`() throws {
    #expect(
      try unchecked([.forum]).map(\.rule) == [.seals, .unitRecord, .exclusivity, .absentDocument, .absentDocument])
    #expect(
      try unchecked([.industry]).map(\.rule) == [.seals, .unitRecord, .registration, .absentDocument, .absentDocument])
  }

  @Test func `of regional and professional teams the unit's qualification is for a person`() throws {
    #expect(
      try unchecked([.regional, .professional]).first { $0.rule == .unitQualification }?.facts
        == ["regional", "professional"])
  }

  @Test func `what is known needn't be told`() throws {
    let known = SampleSurroundings.with(sanctions: [], registeredTeams: [])
    #expect(try unchecked([.industry], known).map(\.rule) == [.seals, .absentDocument, .absentDocument])
  }
}
