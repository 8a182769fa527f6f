import HTTPTypes
import Reporting
import Storage
import SupplyDemand
import Workbench

extension Operations {
  private static let number = Parameter.path(
    "number", .integer(1...1_000_000_000, otherwise: nil), Words("材料的编号。", "The application's number."))

  /// Applications, and what teams owe.
  static let applications: [Operation] = [
    .readWork(
      "listApplications", "/applications", Words("已登记的申报材料，本人可见的。", "The kept applications that one may see."),
      Page.parameters, gives: Page.schema(of: .named("Application")), permission: .apply
    ) { call in
      let found = try call.services.store.applications().filter(call.visitor.sees)
      let page = Page(call.arguments, total: found.count)
      return Operation.Answer(page.json(found[page.places].map { .work($0) }), page: page)
    },
    .readWork(
      "getApplication", "/applications/{number}", Words("一份材料及其流程。", "One application and its steps."), [number],
      gives: .named("ApplicationDetail"), permission: .apply
    ) { call in
      let application = try call.application()
      let office = try await call.services.editions.applicationOffice()
      let steps = try call.services.store.steps(ofApplication: application.number)
      return Operation.Answer(
        .object([
          "application": .work(application), "steps": .array(steps.map(JSONValue.work)),
          "next": .strings(office.next(for: application).map(\.rawValue)),
        ]))
    },
    .readWork(
      "checkApplication", "/applications/{number}/findings",
      Words("按通知检查一份材料。", "What the notice's rules find in an application."), [number, personal],
      gives: .named("NoticeFindings"), permission: .apply
    ) { call in
      let office = try await call.services.editions.applicationOffice()
      return Operation.Answer(
        try await office.checked(try call.application(), for: try call.account()).report(call.disclosure).json(
          in: call.language))
    },
    .readWork(
      "getReviewSheet", "/applications/{number}/sheet", Words("评审参考，不是评审结论。", "Evidence for reviewers, no verdict."),
      [number, personal], gives: .named("ReviewSheet"), permission: .dispatch
    ) { call in
      let office = try await call.services.editions.applicationOffice()
      return Operation.Answer(try await office.sheet(try call.application(), call.disclosure).json(in: call.language))
    },
    .write(
      "moveApplication", .post, "/applications/{number}/state",
      Words("登记材料到了哪一步。", "Notes that an application has come to another state."),
      [
        number,
        .body(
          "state", .choice(ApplicationState.allCases.map(\.rawValue)), isRequired: true, Words("状态。", "The state.")),
        .body("at", .moment, Words("北京时间，如 2023-04-25T10:00。", "When, in China.")),
        .body("note", .text(0...1000), isRequired: false, Words("说明。", "A note.")),
      ], gives: .named("Application"), permission: .apply
    ) { call in
      let application = try call.application()
      let now = call.services.clock.now
      let given = call.arguments.text("at").flatMap { LocalMoment($0) }
      guard let state: ApplicationState = call.arguments.choice("state"),
        let moment = given ?? LocalMoment(secondsSince1970: now)
      else { throw Problem.badParameter("state", Words("缺少。", "it is missing.")) }
      let office = try await call.services.editions.applicationOffice()
      return Operation.Answer(
        .work(
          try await office.move(
            application, to: state, on: moment, note: call.arguments.text("note") ?? "", at: now,
            by: try call.account())))
    },
    .readWork(
      "getObligations", "/teams/{id}/obligations",
      Words("团队的任务、完成情况和可达到的数量。", "What a team owes, has done and can reach."),
      [.path("id", .text(1...200), Words("团队的编号。", "The team's identity."))], gives: .named("ObligationOutlooks"),
      permission: .read
    ) { call in
      let team = try call.record(call.edition.tables.teams, .teams)
      let progress = try call.services.store.progress(of: team.id)
      return Operation.Answer(
        ObligationReport(
          team: team, outlooks: call.edition.answers.outlooks(of: team, progress: progress),
          directory: call.edition.answers.directory, disclosure: call.disclosure
        ).json(in: call.language))
    },
  ]
}

extension Operation.Call {
  /// The application that the path names, when one may see it.
  fileprivate func application() throws -> KeptApplication {
    let number = arguments.integer("number") ?? 0
    guard let application = try services.store.application(number), visitor.sees(application) else {
      throw Problem.notFound(Words("申报材料 \(number)", "application \(number)"))
    }
    return application
  }
}

extension JSONValue {
  /// An application.
  static func work(_ application: KeptApplication) -> JSONValue {
    .object([
      "number": .integer(application.number), "file": .string(application.file),
      "kind": .optional(application.kind?.rawValue), "unit": .string(application.unit),
      "creditCode": .string(application.creditCode), "name": .string(application.title),
      "state": .string(application.state.rawValue), "handler": .optional(application.handler?.text),
      "revision": .integer(application.revision), "createdAt": .integer(application.createdAt),
    ])
  }

  /// A step of an application.
  fileprivate static func work(_ step: ApplicationStep) -> JSONValue {
    .object([
      "state": .string(step.state.rawValue), "moment": .string(step.moment.description), "note": .string(step.note),
      "notedAt": .integer(step.notedAt),
    ])
  }
}
