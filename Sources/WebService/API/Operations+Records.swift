import Reporting
import SupplyDemand
import Workbench

extension Operations {
  private static let id = Parameter.path("id", .text(1...200), Words("记录的编号。", "The record's identity."))
  private static let region = Parameter.query("region", .text(2...20), Words("只看一个省份。", "Only those of a province."))

  /// Stored records of each kind.
  static let records: [Operation] = teams + experts + achievements + demands

  private static let teams: [Operation] = [
    .read(
      "listTeams", "/teams", Words("科技服务团。", "Service teams."),
      [
        .query("kind", ServiceTeam.Kind.self, Words("类别。", "Their kind.")),
        .query("service", ServiceTeam.ServiceClass.self, Words("服务类别。", "A class of services that they offer.")),
        region,
        personal,
      ] + Page.parameters, gives: Page.schema(of: .named("Team"))
    ) { call in
      let kind: ServiceTeam.Kind? = call.arguments.choice("kind")
      let service: ServiceTeam.ServiceClass? = call.arguments.choice("service")
      let found = call.edition.records.teams.filter { team in
        kind.map { team.kind == $0 } ?? true && service.map { team.services.contains($0) } ?? true
          && call.isInRegion(team.region)
      }
      return call.list(found) { .record($0, members: call.edition.tables.members(of: $0), $1) }
    },
    .read("getTeam", "/teams/{id}", Words("一个科技服务团。", "One service team."), [id, personal], gives: .named("Team")) {
      call in
      let team = try call.record(call.edition.tables.teams, .teams)
      return Operation.Answer(.record(team, members: call.edition.tables.members(of: team), call.disclosure))
    },
    .read(
      "target", "/teams/{id}/targets",
      Words("团队可服务的试点城市（园区）。", "The pilot cities whose needs a team can serve."), [id, top, explain, personal],
      gives: .named("Target")
    ) { call in
      let team = try call.record(call.edition.tables.teams, .teams)
      let report = await call.edition.answers.target(
        of: team, called: team.name, limit: call.arguments.integer("top") ?? 10,
        explains: call.arguments.flag("explain"), disclosure: call.disclosure)
      return Operation.Answer(report.json(in: call.language))
    },
  ]

  private static let experts: [Operation] = [
    .read(
      "listExperts", "/experts", Words("专家。", "Experts."), [region, personal] + Page.parameters,
      gives: Page.schema(of: .named("Expert"))
    ) { call in
      call.list(call.edition.records.experts.filter { call.isInRegion($0.region) }) { .record($0, $1) }
    },
    .read("getExpert", "/experts/{id}", Words("一位专家。", "One expert."), [id, personal], gives: .named("Expert")) {
      call in
      Operation.Answer(.record(try call.record(call.edition.tables.experts, .experts), call.disclosure))
    },
  ]

  private static let achievements: [Operation] = [
    .read(
      "listAchievements", "/achievements", Words("科技成果。", "Achievements."), [region, personal] + Page.parameters,
      gives: Page.schema(of: .named("Achievement"))
    ) { call in
      call.list(call.edition.records.achievements.filter { call.isInRegion($0.region) }) { .record($0, $1) }
    },
    .read(
      "getAchievement", "/achievements/{id}", Words("一项科技成果。", "One achievement."), [id, personal],
      gives: .named("Achievement")
    ) { call in
      Operation.Answer(.record(try call.record(call.edition.tables.achievements, .achievements), call.disclosure))
    },
  ]

  private static let demands: [Operation] = [
    .read(
      "listDemands", "/demands", Words("企业技术需求。", "Demands."),
      [.query("status", Demand.Status.self, Words("状态。", "How far the work on it has come.")), personal]
        + Page.parameters, gives: Page.schema(of: .named("Demand"))
    ) { call in
      let status: Demand.Status? = call.arguments.choice("status")
      let found = call.edition.records.demands.filter { demand in status.map { demand.status == $0 } ?? true }
      return call.list(found) { .record($0, $1) }
    },
    .read("getDemand", "/demands/{id}", Words("一项企业技术需求。", "One demand."), [id, personal], gives: .named("Demand")) {
      call in
      Operation.Answer(.record(try call.record(call.edition.tables.demands, .demands), call.disclosure))
    },
  ]
}

extension Operation.Call {
  /// Whether a region is of the province asked for.
  func isInRegion(_ region: String) -> Bool {
    arguments.text("region").map { region.prefix(2) == $0.prefix(2) } ?? true
  }

  /// The part of a list that is asked for.
  func list<Record>(
    _ records: [Record], _ json: (Record, Disclosure) -> JSONValue
  ) -> Operation.Answer {
    let page = Page(arguments, total: records.count)
    return Operation.Answer(page.json(records[page.places].map { json($0, disclosure) }), page: page)
  }
}
