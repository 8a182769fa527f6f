import Reporting
import SupplyDemand

/// Who or what is recommended to a city, with the filters that were chosen.
struct RecommendationPanel {
  /// A kind of supply to look at.
  struct Tab {
    let name: String
    let path: String
    let isCurrent: Bool
  }

  /// One recommendation.
  struct Row {
    let rank: Int
    let name: String
    let path: String
    let unit: String?
    let level: LevelBadge
    let probability: String
    let need: String
    let otherNeeds: String?
    let reasons: [String]
    let whyPath: String
    let isContacted: Bool
  }

  let kindName: String
  let kind: String
  let tabs: [Tab]
  let rows: [Row]
  let hasRows: Bool
  /// Whether one of the rows is adequate.
  let hasAdequate: Bool
  let isForTeams: Bool
  let needs: [Choice]
  let regions: [Choice]
  let strategies: [Choice]
  let teamKinds: [Choice]
  let services: [Choice]
  let levels: [Choice]
  let contacts: [Choice]
  let tops: [Choice]
  let csvPath: String
  let xlsxPath: String
  let docxPath: String

  init(_ city: PilotCity, filter: SupplyFilter, matches: [CityMatch], call: PageCall) {
    let wording = call.wording
    kindName = filter.kind.name(in: .zh)
    kind = filter.kind.rawValue
    isForTeams = filter.kind == .teams
    tabs = call.edition.records.supplyKinds.map { kind in
      Tab(
        name: kind.name(in: .zh), path: "/cities/\(city.number)?for=\(kind.rawValue)#recommendations",
        isCurrent: kind == filter.kind)
    }
    let contacted = call.edition.statements.contacted[city.number] ?? []
    rows = matches.enumerated().map { index, match in
      Row(
        rank: index + 1, name: wording.name(of: match.supply), path: PagePath.record(match.supply),
        unit: wording.unit(of: match.supply), level: LevelBadge(match.best.level),
        probability: Wording.decimal(match.best.probability), need: wording.label(of: match.best.need),
        otherNeeds: match.others.isEmpty
          ? nil : match.others.prefix(4).map { wording.label(of: $0.need) }.joined(separator: "、"),
        reasons: Array(wording.reasons(of: match.best).prefix(2)),
        whyPath: PagePath.match(match.best.need, match.supply),
        isContacted: contacted.contains(match.supply.id) && match.supply.kind == .teams)
    }
    hasRows = !rows.isEmpty
    hasAdequate = matches.contains { $0.best.level == .adequate }
    needs = city.needs.map { Choice(value: $0.id.text, name: $0.label, isChosen: $0.id.text == filter.need) }
    regions = Choice.list(call.edition.statements.provinces(of: filter.kind.recordKind), chosen: filter.region)
    strategies = Choice.list(RegionalStrategy.self, chosen: filter.strategy)
    teamKinds = Choice.list(ServiceTeam.Kind.self, chosen: filter.teamKind)
    services = Choice.list(ServiceTeam.ServiceClass.self, chosen: filter.service)
    levels = Choice.list(AdequacyLevel.self, chosen: filter.level).filter { $0.value != "none" }
    contacts = [("yes", "已对接"), ("no", "未对接")].map {
      Choice(value: $0.0, name: $0.1, isChosen: filter.isContacted == ($0.0 == "yes"))
    }
    tops = [10, 20, 50, 100].map { Choice(value: String($0), name: "\($0) 条", isChosen: $0 == filter.top) }
    let query = QueryItems.encoded(filter.items)
    csvPath = "/cities/\(city.number)/recommendations.csv?\(query)"
    xlsxPath = "/cities/\(city.number)/recommendations.xlsx?\(query)"
    docxPath = "/cities/\(city.number)/report.docx?\(query)"
  }
}
