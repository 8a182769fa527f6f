import HTTPTypes
import Reporting
import Storage
import SupplyDemand
import Workbench

extension Operations {
  private static let number = Parameter.path(
    "number", .integer(1...1_000_000_000, otherwise: nil), Words("方案的编号。", "The plan's number."))

  /// The fields of a scenario, in a query or a body.
  private static func fields(_ make: (String, Parameter.Form, Bool, Words) -> Parameter) -> [Parameter] {
    let choices: [(String, [String], Words)] = [
      ("of", SupplyKind.allCases.map(\.rawValue), Words("供给类型。", "What serves.")),
      ("for", PlanScenario.Receivers.allCases.map(\.rawValue), Words("服务对象。", "Who is served.")),
      ("objective", PlanObjective.allCases.map(\.rawValue), Words("目标。", "What is made large.")),
      ("level", ["possible", "adequate"], Words("配对至少达到的结论。", "The least verdict of a pair.")),
      ("notice", ["on", "off"], Words("是否遵守通知对同一单位各团的规定。", "Whether the notice's rules for a unit's teams hold.")),
    ]
    let texts: [(String, Words)] = [
      ("serves", Words("每个供给服务几个，如 0-4。", "How many each supplier serves: 0-4.")),
      ("gets", Words("每个对象由几个服务，如 1-3。", "How many serve each receiver: 1-3.")),
      ("load", Words("个别成员的数量，如 YB-T01=0-2。", "The loads of single members: YB-T01=0-2.")),
      ("budget", Words("经费上限，万元。", "The greatest cost, in 万元.")),
      ("quota", Words("名额，如 kind:industry=1-。", "Quotas: kind:industry=1-.")),
      ("without", Words("不参加的供给。", "Suppliers that serve nobody.")),
      ("add", Words("设想新增的服务团。", "Teams that there aren't yet.")),
      ("weight", Words("对象的分量，如 四川德阳=2。", "What receivers count: 四川德阳=2.")),
      ("force", Words("必须有的配对，如 YB-T01=四川德阳。", "Pairs that the plan has.")),
      ("forbid", Words("不要的配对。", "Pairs that the plan doesn't have.")),
      ("keep", Words("以哪个方案为基础（编号）。", "The number of an earlier plan to stay near to.")),
      ("changes", Words("最多变动几对。", "The most pairs that are changed.")),
      ("price", Words("每个新配对至少要好多少。", "How much better each new pair has to be.")),
    ]
    return choices.map { make($0.0, .choice($0.1), false, $0.2) }
      + texts.map { make($0.0, .text(0...2000), false, $0.1) }
  }

  /// Plans of who serves whom.
  static let plans: [Operation] = [
    .readWork(
      "listPlans", "/plans", Words("已保存的方案，新的在前。", "The plans that are kept, the newest first."), Page.parameters,
      gives: Page.schema(of: .named("KeptPlan")), permission: .plan
    ) { call in
      let found = try call.services.store.plans()
      let page = Page(call.arguments, total: found.count)
      return Operation.Answer(page.json(found[page.places].map(JSONValue.work)), page: page)
    },
    .readWork(
      "tryPlan", "/plans/draft", Words("试算一个方案，不保存。", "Plans a scenario without keeping it."),
      fields { Parameter.query($0, $1, isRequired: $2, $3) }, gives: .named("RecordPlan"), permission: .plan,
      mayMiss: true
    ) { call in
      Operation.Answer(try await report(call).json(in: call.language))
    },
    .readWork(
      "getPlan", "/plans/{number}", Words("一个方案。", "One plan."), [number], gives: .named("KeptPlan"),
      permission: .plan
    ) { call in
      Operation.Answer(.work(try plan(call)))
    },
    .write(
      "keepPlan", .post, "/plans", Words("试算并保存一个方案。", "Plans a scenario and keeps the plan."),
      [.body("name", .text(1...100), isRequired: true, Words("名称。", "The name."))]
        + fields { Parameter.body($0, $1, isRequired: $2, $3) },
      gives: .named("KeptPlan"), permission: .dispatch
    ) { call in
      let account = try call.account()
      let made = try await report(call).plan
      let kept = try call.services.store.keep(
        made, as: call.arguments.text("name") ?? "", at: call.services.clock.now, by: account.id)
      guard let kept else { throw Problem.noPlan }
      call.services.editions.noteWork()
      return Operation.Answer(.work(kept))
    },
    .write(
      "applyPlan", .post, "/plans/{number}/apply", Words("执行一个方案，全部或全不。", "Applies a plan, all of it or nothing."),
      [number], body: .none, gives: .named("KeptPlan"), permission: .dispatch
    ) { call in
      let account = try call.account()
      let plan = try plan(call)
      do {
        let applied = try call.services.store.applyPlan(plan.number, at: call.services.clock.now, by: account.id)
        call.services.editions.noteWork()
        return Operation.Answer(.work(applied))
      } catch StorageError.refused(_, let constraint) {
        throw Problem.conflict(Words("没有任何改动：\(constraint)。", "Nothing was changed: \(constraint)."))
      }
    },
  ]

  private static func plan(_ call: Operation.Call) throws -> KeptPlan {
    let number = call.arguments.integer("number") ?? 0
    guard let plan = try call.services.store.plan(number) else {
      throw Problem.notFound(Words("方案 \(number)", "plan \(number)"))
    }
    return plan
  }

  private static func report(_ call: Operation.Call) async throws -> RecordPlanReport {
    let form = try ScenarioForm(plans: try call.services.store.plans()) { call.arguments.text($0) }
    return try await call.edition.planReport(form.scenario)
  }
}

extension JSONValue {
  /// A plan that is kept.
  static func work(_ plan: KeptPlan) -> JSONValue {
    .object([
      "number": .integer(plan.number), "name": .string(plan.name), "supply": .string(plan.supply.rawValue),
      "receivers": .string(plan.receivers.rawValue), "value": .number(plan.value), "bound": .number(plan.bound),
      "createdAt": .integer(plan.createdAt), "appliedAt": .optional(plan.appliedAt),
      "pairs": .array(
        plan.pairs.map { .object(["supplier": .string($0.supplier), "receiver": .string($0.receiver)]) }),
    ])
  }
}
