import HTTPTypes
import Reporting
import Storage
import SupplyDemand
import Workbench

extension Operations {
  private static let id = Parameter.path("id", .text(1...200), Words("记录的编号。", "The record's identity."))
  private static let number = Parameter.path(
    "number", .integer(1...1_000_000_000, otherwise: nil), Words("序号。", "The number."))
  private static let note = Parameter.body("note", .text(0...1000), Words("说明。", "A remark."))

  /// What people do with records: dispatches, judgments, contacts, progress.
  static let work: [Operation] = dispatches + judgments + teamWork + progress

  private static let dispatches: [Operation] = [
    .readWork(
      "listDispatches", "/dispatches", Words("派单。", "The dispatches."),
      [.query("demand", .text(1...200), Words("只看一项需求的。", "Only those of a demand."))] + Page.parameters,
      gives: Page.schema(of: .named("Dispatch")), permission: .dispatch
    ) { call in
      let found = try call.services.store.dispatches(of: call.arguments.text("demand").map { Demand.ID($0) })
      let page = Page(call.arguments, total: found.count)
      return Operation.Answer(page.json(found[page.places].map(JSONValue.work)), page: page)
    },
    .write(
      "addDispatch", .post, "/demands/{id}/dispatches",
      Words("把需求派给一个团队或专家。", "Sends a demand to a team or an expert."),
      [
        id,
        .body(
          "kind", .choice([RecordKind.teams.rawValue, RecordKind.experts.rawValue]), isRequired: true,
          Words("派给团队还是专家。", "Whether to a team or an expert.")),
        .body("assignee", .text(1...200), isRequired: true, Words("团队或专家的编号。", "Its identity.")),
        .body("handler", .text(1...200), Words("经办账号的登录名。", "The login name of who handles it.")),
        .body("due", .day, Words("期限。", "The day by which it should be done.")), note,
      ], gives: .named("Dispatch"), permission: .dispatch
    ) { call in
      let demand = try call.record(call.edition.tables.demands, .demands)
      let assignee = RecordReference(call.arguments.choice("kind") ?? .teams, call.arguments.text("assignee") ?? "")
      guard call.edition.tables.has(assignee) else {
        throw Problem.notFound(Words("编号为“\(assignee.id)”的\(assignee.kind.words.zh)", "record “\(assignee.id)”"))
      }
      let store = call.services.store
      let handler = try call.arguments.text("handler").map { name in
        guard let account = try store.credentials(loginName: name)?.account else {
          throw Problem.notFound(Words("登录名为“\(name)”的账号", "account “\(name)”"))
        }
        try DemandController.check(handler: account.id, of: assignee, store, call.edition)
        return account.id
      }
      let dispatch = try store.addDispatch(
        of: demand.id, to: assignee, handler: handler, dueOn: call.arguments.text("due").flatMap { CalendarDate($0) },
        note: call.arguments.text("note") ?? "", at: call.services.clock.now, by: try call.account().id)
      call.services.editions.noteWork()
      return Operation.Answer(.work(dispatch))
    },
    .write(
      "changeDispatch", .patch, "/dispatches/{number}", Words("更新派单的状态。", "Says how far a dispatch has come."),
      [
        number,
        .body(
          "status", .choice(Dispatch.Status.allCases.map(\.rawValue)), isRequired: true, Words("状态。", "How far it is.")),
        note,
      ], gives: .named("Dispatch"), permission: .read
    ) { call in
      let account = try call.account()
      let number = call.arguments.integer("number") ?? 0
      guard let known = try call.services.store.dispatch(number) else {
        throw Problem.notFound(Words("派单 \(number)", "dispatch \(number)"))
      }
      guard call.visitor.mayChange(known, in: call.edition) else { throw Problem.notAllowed }
      let (status, note): (Dispatch.Status?, String?) = (call.arguments.choice("status"), call.arguments.text("note"))
      let changed = try call.services.store.changeDispatch(
        number, at: call.services.clock.now, by: account.id
      ) { dispatch in
        if let status { dispatch.status = status }
        if let note { dispatch.note = note }
      }
      call.services.editions.noteWork()
      return Operation.Answer(.work(changed))
    },
  ]

  private static let judgments: [Operation] = [
    .readWork(
      "listJudgments", "/judgments", Words("对匹配的判断。", "What people said of matches."), Page.parameters,
      gives: Page.schema(of: .named("Judgment")), permission: .judge
    ) { call in
      let found = try call.services.store.judgments()
      let page = Page(call.arguments, total: found.count)
      return Operation.Answer(page.json(found[page.places].map { .work($0, call.visitor.disclosure) }), page: page)
    },
    .write(
      "addJudgment", .post, "/judgments", Words("判断一个供给与一项需求是否相关。", "Says whether a supply is relevant to a need."),
      [
        .body("need", .text(1...200), isRequired: true, Words("需求的编号。", "The need's identity.")),
        .body(
          "kind", .choice(SupplyKind.allCases.map(\.rawValue)), isRequired: true, Words("供给类型。", "The kind of supply.")),
        .body("id", .text(1...200), isRequired: true, Words("供给的编号。", "The supply's identity.")),
        .body("relevant", .flag, isRequired: true, Words("是否相关。", "Whether it is.")), note,
      ], gives: .named("Judgment"), permission: .judge
    ) { call in
      let account = try call.account()
      let (need, _, supply) = try MatchController.pair(
        need: call.arguments.text("need"), kind: call.arguments.text("kind"), id: call.arguments.text("id"),
        call.edition)
      let judgment = RelevanceJudgment(
        need: need.id, label: need.label, supply: supply, isRelevant: call.arguments.flag("relevant"),
        note: call.arguments.text("note") ?? "", judgedBy: account.id, judgedAt: call.services.clock.now)
      try call.services.store.addJudgment(judgment)
      call.services.editions.noteWork()
      return Operation.Answer(.work(judgment, .full))
    },
  ]

  private static let teamWork: [Operation] = [
    .readWork(
      "listContacts", "/teams/{id}/contacts", Words("团队与城市的对接记录。", "A team's contacts with cities."), [id],
      gives: .list(.named("Contact")), permission: .record
    ) { call in
      let team = try call.ownTeam()
      return Operation.Answer(.array(try call.services.store.contacts(of: team.id).map(JSONValue.work)))
    },
    .write(
      "addContact", .post, "/teams/{id}/contacts", Words("登记一次对接。", "Records a contact."),
      [
        id, .body("city", .integer(1...9999, otherwise: nil), isRequired: true, Words("城市序号。", "The city's number.")),
        .body("day", .day, isRequired: true, Words("日期。", "The day.")), note,
      ], gives: .named("Contact"), permission: .record
    ) { call in
      let team = try call.ownTeam()
      let city = call.arguments.integer("city") ?? 0
      guard call.edition.tables.cities[city] != nil, let day = call.arguments.text("day").flatMap({ CalendarDate($0) })
      else { throw Problem.notFound(Words("序号为 \(city) 的试点城市（园区）", "pilot city with the number \(city)")) }
      let contact = try call.services.store.addContact(
        of: team.id, with: city, on: day, note: call.arguments.text("note") ?? "", at: call.services.clock.now,
        by: try call.account().id)
      call.services.editions.noteWork()
      return Operation.Answer(.work(contact))
    },
  ]
}

extension Operation.Call {
  /// Who asks, by an account.
  func account() throws(Problem) -> Account {
    guard let account = visitor.account else { throw .signInNeeded }
    return account
  }

  /// The team that the path names, whose matters the visitor handles.
  func ownTeam() throws(Problem) -> ServiceTeam {
    let team = try record(edition.tables.teams, .teams)
    guard visitor.handles(team) else { throw .notAllowed }
    return team
  }
}
