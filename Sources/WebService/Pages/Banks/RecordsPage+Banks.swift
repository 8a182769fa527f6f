import Reporting
import SupplyDemand
import Workbench

extension RecordsPage {
  /// The problems.
  static func problems(call: PageCall) -> RecordsPage {
    let status: TechnicalProblem.Status? = call.choice("status")
    let statements = call.edition.statements
    let found = chosen(call.edition.records.problems, .problems, call, id: \.id.text) {
      statements.region(ofCity: $0.city)
    }.filter { problem in status.map { problem.status == $0 } ?? true }
    return RecordsPage(
      .problems, lead: "服务团报送的企业技术问题，供解析并匹配专家或团队（附件2 第十二条）。", of: found, placeName: "城市",
      statuses: Choice.list(TechnicalProblem.Status.self, chosen: status), call: call
    ) { problem in
      let shown = call.visitor.disclosure.showing(problem)
      return Row(
        name: shown.title, path: PagePath.record(RecordReference(.problems, problem.id.text)), detail: shown.enterprise,
        topics: shown.industries.prefix(6).joined(separator: "、"), region: shown.city,
        status: shown.status?.name(in: .zh))
    }
  }

  /// The projects.
  static func projects(call: PageCall) -> RecordsPage {
    let stage: Project.Stage? = call.choice("status")
    let statements = call.edition.statements
    let found = chosen(call.edition.records.projects, .projects, call, id: \.id.text) {
      statements.region(ofCity: $0.city)
    }.filter { project in stage.map { project.stage == $0 } ?? true }
    return RecordsPage(
      .projects, lead: "服务团报送的项目，包括正在实施和寻求落地、融资的项目（附件2 第十二条）。", of: found, placeName: "城市",
      statusName: "阶段", statuses: Choice.list(Project.Stage.self, chosen: stage), call: call
    ) { project in
      let shown = call.visitor.disclosure.showing(project)
      return Row(
        name: shown.title, path: PagePath.record(RecordReference(.projects, project.id.text)),
        detail: shown.units.joined(separator: "、"), topics: shown.industries.prefix(6).joined(separator: "、"),
        region: shown.city, status: shown.stage?.name(in: .zh))
    }
  }

  /// The open sources.
  static func openSources(call: PageCall) -> RecordsPage {
    let found = chosen(call.edition.records.openSources, .openSources, call, id: \.id.text) { _ in "" }
    return RecordsPage(
      .openSources, lead: "服务团报送的开源软件、硬件、数据和设计（附件2 第十二条）。", of: found, placeName: "许可证", call: call
    ) { source in
      let shown = call.visitor.disclosure.showing(source)
      return Row(
        name: shown.title, path: PagePath.record(RecordReference(.openSources, source.id.text)),
        detail: shown.units.joined(separator: "、"), topics: shown.industries.prefix(6).joined(separator: "、"),
        region: shown.license, status: nil)
    }
  }
}
