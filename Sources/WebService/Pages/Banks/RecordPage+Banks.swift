import Reporting
import SupplyDemand
import Workbench

extension RecordPage {
  /// How many matches of a kind a record's page shows.
  private static let bankMatchLimit = 6

  /// A problem: what it is, what solves it, who and what could.
  init(_ record: TechnicalProblem, call: PageCall) {
    let problem = call.visitor.disclosure.showing(record)
    let reference = RecordReference(.problems, problem.id.text)
    let kinds = call.edition.records.supplyKinds.map(\.recordKind)
    self.init(
      reference,
      facts: [
        Fact("提出单位", problem.enterprise), Fact("城市", problem.city),
        Fact("所属产业", problem.industries.joined(separator: "、")), Fact("状态", problem.status?.name(in: .zh) ?? ""),
        Fact("匹配专家", problem.experts.joined(separator: "、")), Self.team(record.team, shown: problem.team, call),
      ], texts: [("问题描述", problem.description), ("研发指南或解决方案", problem.solution)], needs: nil,
      sections: kinds.map { Self.section(reference, $0, limit: Self.bankMatchLimit, call: call) }, call: call)
  }

  /// A project: what it is, which needs, demands and problems it serves.
  init(_ record: Project, call: PageCall) {
    let project = call.visitor.disclosure.showing(record)
    let reference = RecordReference(.projects, project.id.text)
    self.init(
      reference,
      facts: [
        Fact("单位", project.units.joined(separator: "、")), Fact("城市", project.city),
        Fact("产业", project.industries.joined(separator: "、")), Fact("阶段", project.stage?.name(in: .zh) ?? ""),
        Fact("投资额", project.investment.map { "\(Wording.plain($0)) 万元" } ?? ""),
        Fact("合作方式", project.cooperation.joined(separator: "、")),
        Fact("开始日期", project.startsOn?.description ?? ""), Self.team(record.team, shown: project.team, call),
      ], texts: [("简介", project.description)], needs: Self.needs(servedBy: reference, call),
      sections: Self.askers(of: reference, call), call: call)
  }

  /// An open source: what it is, where it is found, which needs, demands and problems it serves.
  init(_ record: OpenSource, call: PageCall) {
    let source = call.visitor.disclosure.showing(record)
    let reference = RecordReference(.openSources, source.id.text)
    let isWebAddress = ["https://", "http://"].contains { source.url.hasPrefix($0) }
    self.init(
      reference,
      facts: [
        Fact("维护单位", source.units.joined(separator: "、")), Fact("领域", source.industries.joined(separator: "、")),
        Fact("许可证", source.license), Fact("网址", source.url, path: isWebAddress ? source.url : nil),
        Fact("更新日期", source.updatedOn?.description ?? ""), Self.team(record.team, shown: source.team, call),
      ], texts: [("简介", source.description)], needs: Self.needs(servedBy: reference, call),
      sections: Self.askers(of: reference, call), call: call)
  }

  /// The demands, and the problems if there are any, that a supply answers.
  private static func askers(of record: RecordReference, _ call: PageCall) -> [Section] {
    let kinds: [RecordKind] = call.edition.records.problems.isEmpty ? [.demands] : [.demands, .problems]
    return kinds.map { section(record, $0, limit: bankMatchLimit, call: call) }
  }

  /// The team that reports a record, with its page when it is stored.
  private static func team(_ name: String, shown: String, _ call: PageCall) -> Fact {
    let team =
      call.edition.tables.teams[name] ?? call.edition.records.teams.first { !name.isEmpty && $0.name == name }
    guard let team else { return Fact("报送服务团", shown) }
    let reference = RecordReference(.teams, team.id.text)
    return Fact("报送服务团", call.wording.name(of: reference), path: PagePath.record(reference))
  }
}
