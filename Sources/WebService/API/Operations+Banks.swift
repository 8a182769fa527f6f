import Reporting
import SupplyDemand
import Workbench

extension Operations {
  private static let id = Parameter.path("id", .text(1...200), Words("记录的编号。", "The record's identity."))
  private static let region = Parameter.query("region", .text(2...20), Words("只看一个省份。", "Only those of a province."))

  /// The banks that teams report to (附件2 第十二条).
  static let banks: [Operation] = problems + projects + openSources

  private static let problems: [Operation] = [
    .read(
      "listProblems", "/problems", Words("问题库：企业技术问题。", "The bank of problems: enterprises' technical problems."),
      [
        .query("status", TechnicalProblem.Status.self, Words("状态。", "How far the work on it has come.")), region,
        personal,
      ] + Page.parameters, gives: Page.schema(of: .named("TechnicalProblem"))
    ) { call in
      let status: TechnicalProblem.Status? = call.arguments.choice("status")
      let statements = call.edition.statements
      let found = call.edition.records.problems.filter { problem in
        status.map { problem.status == $0 } ?? true && call.isInRegion(statements.region(ofCity: problem.city))
      }
      return call.list(found) { .record($0, $1) }
    },
    .read(
      "getProblem", "/problems/{id}", Words("一个技术问题。", "One technical problem."), [id, personal],
      gives: .named("TechnicalProblem")
    ) { call in
      Operation.Answer(.record(try call.record(call.edition.tables.problems, .problems), call.disclosure))
    },
  ]

  private static let projects: [Operation] = [
    .read(
      "listProjects", "/projects", Words("项目库。", "The bank of projects."),
      [.query("stage", Project.Stage.self, Words("阶段。", "How far it has come.")), region, personal] + Page.parameters,
      gives: Page.schema(of: .named("Project"))
    ) { call in
      let stage: Project.Stage? = call.arguments.choice("stage")
      let statements = call.edition.statements
      let found = call.edition.records.projects.filter { project in
        stage.map { project.stage == $0 } ?? true && call.isInRegion(statements.region(ofCity: project.city))
      }
      return call.list(found) { .record($0, $1) }
    },
    .read(
      "getProject", "/projects/{id}", Words("一个项目。", "One project."), [id, personal], gives: .named("Project")
    ) { call in
      Operation.Answer(.record(try call.record(call.edition.tables.projects, .projects), call.disclosure))
    },
  ]

  private static let openSources: [Operation] = [
    .read(
      "listOpenSources", "/open-sources", Words("开源库。", "The bank of open sources."), [personal] + Page.parameters,
      gives: Page.schema(of: .named("OpenSource"))
    ) { call in
      call.list(call.edition.records.openSources) { .record($0, $1) }
    },
    .read(
      "getOpenSource", "/open-sources/{id}", Words("一项开源资源。", "One open source."), [id, personal],
      gives: .named("OpenSource")
    ) { call in
      Operation.Answer(.record(try call.record(call.edition.tables.openSources, .openSources), call.disclosure))
    },
  ]
}
