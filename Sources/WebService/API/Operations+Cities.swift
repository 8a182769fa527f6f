import Matching
import Reporting
import SupplyDemand
import Workbench

extension Operations {
  private static let number = Parameter.path(
    "number", .integer(1...9999, otherwise: nil), Words("试点城市（园区）的序号。", "The number of the pilot city."))

  /// Pilot cities, and what serves them.
  static let cities: [Operation] = [
    .read(
      "listCities", "/cities",
      Words("试点城市（园区）及其需求和代表企业。", "The pilot cities with their needs and enterprises."),
      gives: .list(.named("City"))
    ) { call in
      Operation.Answer(CityReport(cities: call.edition.records.cities).json(in: call.language))
    },
    .read("getCity", "/cities/{number}", Words("一个试点城市（园区）。", "One pilot city."), [number], gives: .named("City")) {
      call in
      Operation.Answer(.record(try call.city()))
    },
    .read(
      "recommend", "/cities/{number}/recommendations",
      Words("为城市推荐团队、专家、成果、项目或开源资源。", "The teams, experts, achievements and the like that best serve a city."),
      [
        number, kind, top,
        .query(
          "need", .text(1...200),
          Words("只为一个需求：编号、原文或名称。", "Only one of the city's needs: its identity, text or label.")),
        .query("region", .text(2...20), Words("只看一个省份的供给。", "Only supplies of a province.")), explain, personal,
      ], gives: .named("Recommendation")
    ) { call in
      let workspace = call.edition.answers.workspace
      let city = try call.city()
      let kind: SupplyKind = call.arguments.choice("for") ?? .teams
      let need = try call.arguments.text("need").map { try workspace.need($0, of: city) }
      let isWanted = try call.arguments.text("region").map { try workspace.records(of: kind, inRegion: $0) }
      let limit = call.arguments.integer("top") ?? 10
      let matches =
        if need == nil, isWanted == nil {
          await call.edition.recommendations(of: kind, for: city, limit: limit)
        } else {
          await call.edition.answers.matcher.cityMatches(
            for: city, need: need, kind: kind, limit: limit, where: isWanted ?? { _ in true })
        }
      let report = await call.edition.answers.recommendation(
        of: kind, for: city, need: need, matches: matches, explains: call.arguments.flag("explain"),
        disclosure: call.disclosure)
      return Operation.Answer(report.json(in: call.language))
    },
    .read(
      "listGaps", "/gaps",
      Words("每个需求的供给情况，缺口在前。", "How well each need is served, the unserved ones first."),
      [
        .query("region", .text(2...20), Words("只看一个省份的城市。", "Only cities of a province.")),
        .query("strategy", RegionalStrategy.self, Words("只看一个国家区域战略的城市。", "Only cities of a national strategy.")),
        .query("column", IndustryNeed.Column.self, Words("只看重点产业或主要产业。", "Only key, or only main industries.")),
      ] + Page.parameters, gives: Page.schema(of: .named("Coverage"))
    ) { call in
      let filter = NeedFilter(call.arguments)
      let tables = call.edition.tables
      let report = GapReport(
        coverages: await call.edition.coverage.filter { filter.takes($0, in: tables) },
        directory: call.edition.answers.directory, disclosure: call.disclosure)
      guard case .array(let needs) = report.json(in: call.language) else { return Operation.Answer(.null) }
      let page = Page(call.arguments, total: needs.count)
      return Operation.Answer(page.json(Array(needs[page.places])), page: page)
    },
  ]
}
