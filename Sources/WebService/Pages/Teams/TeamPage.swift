import Reporting
import SupplyDemand

/// A service team: who it is, where it fits, what would raise it, what it owes.
struct TeamPage {
  /// A fact of its profile.
  struct Fact {
    let name: String
    let value: String
  }

  /// A pilot city that it can serve.
  struct Park {
    let rank: Int
    let name: String
    let path: String
    let level: LevelBadge
    let probability: String
    let need: String
    let whyPath: String
    let others: String?
    let competition: Int
    let place: String
    let stated: String?
    let reasons: [String]
    let conditions: [String]
    let hasConditions: Bool
    /// Whether conditions were looked for and none was found.
    let isWithoutConditions: Bool
  }

  /// An expert or an achievement of the team.
  struct Member {
    let name: String
    let path: String
    let detail: String
  }

  let id: String
  let name: String
  let facts: [Fact]
  let description: String?
  let parks: [Park]
  let hasParks: Bool
  let hasAdequate: Bool
  let chart: String?
  let experts: [Member]
  let achievements: [Member]
  /// What it has reported to the banks; those with nothing are left out.
  let reports: [TeamReport]
  let work: TeamWork
  let csrf = FormToken.place
  let csvPath: String
  let xlsxPath: String
  let docxPath: String

  init(_ record: ServiceTeam, parks: [TargetReport.Park], work: TeamWork, call: PageCall) {
    let wording = call.wording
    let team = call.visitor.disclosure.showing(record, members: call.edition.tables.members(of: record))
    id = team.id.text
    name = team.name
    facts = Self.facts(of: team)
    description = team.description.isEmpty ? nil : team.description
    self.parks = parks.enumerated().map { index, park in
      Park(index + 1, park, team: team, call: call)
    }
    hasParks = !parks.isEmpty
    hasAdequate = parks.contains { $0.match.best.level == .adequate }
    chart = Self.chart(of: parks, call)
    experts = team.experts.map { id in
      let reference = RecordReference(.experts, id.text)
      return Member(
        name: wording.name(of: reference), path: PagePath.record(reference), detail: wording.unit(of: reference) ?? "")
    }
    achievements = team.achievements.map { id in
      let reference = RecordReference(.achievements, id.text)
      return Member(name: wording.name(of: reference), path: PagePath.record(reference), detail: id.text)
    }
    reports = TeamReport.all(of: record, call)
    self.work = work
    csvPath = PagePath.record(RecordReference(.teams, team.id.text)) + "/targets.csv"
    xlsxPath = PagePath.record(RecordReference(.teams, team.id.text)) + "/targets.xlsx"
    docxPath = PagePath.record(RecordReference(.teams, team.id.text)) + "/targets.docx"
  }

  private static func facts(of team: ServiceTeam) -> [Fact] {
    let facts: [(String, String)] = [
      ("类别", team.kind?.name(in: .zh) ?? ""), ("牵头单位", team.leadUnit), ("地区", team.region),
      ("团长", team.leader), ("首席专家", team.chiefExpert),
      ("产业方向", team.directions.joined(separator: "、")),
      ("服务类别", team.services.map { $0.name(in: .zh) }.joined(separator: "、")),
      ("重点服务城市", team.targetCities.joined(separator: "、")), ("意向服务城市", team.intendedCities.joined(separator: "、")),
      ("已对接城市", team.contactedCities.joined(separator: "、")), ("参与单位", team.units.joined(separator: "、")),
    ]
    return facts.filter { !$0.1.isEmpty }.map { Fact(name: $0.0, value: $0.1) }
  }

  /// For the best cities, how many of their needs the team can serve.
  private static func chart(of parks: [TargetReport.Park], _ call: PageCall) -> String? {
    let bars = parks.prefix(12).map { park in
      BarChart.Bar(
        label: call.edition.tables.cities[Int(park.match.city.text) ?? 0]?.name ?? "",
        href: PagePath.city(park.match.city),
        levels: ([park.match.best] + park.match.others).map(\.level).filter { $0 != .none })
    }
    return bars.isEmpty
      ? nil
      : BarChart(
        title: "各城市中能服务的需求数", labelTitle: Words("城市", "City"), series: Array(BarChart.levels.prefix(2)),
        bars: Array(bars)
      ).svg(in: .zh)
  }
}

extension TeamPage.Park {
  fileprivate init(_ rank: Int, _ park: TargetReport.Park, team: ServiceTeam, call: PageCall) {
    let match = park.match
    let wording = call.wording
    self.rank = rank
    name = call.edition.tables.cities[Int(match.city.text) ?? 0]?.name ?? match.city.text
    path = PagePath.city(match.city)
    level = LevelBadge(match.best.level)
    probability = Wording.decimal(match.best.probability)
    need = wording.label(of: match.best.need)
    whyPath = PagePath.match(match.best.need, RecordReference(.teams, team.id.text))
    others =
      match.others.isEmpty ? nil : match.others.prefix(4).map { wording.label(of: $0.need) }.joined(separator: "、")
    competition = park.competitors.count
    place = park.rank.map { "第 \($0) 名" } ?? "—"
    let city = Int(match.city.text) ?? 0
    let statements = call.edition.statements.cities[team.id.text] ?? [:]
    let words: [(Statements.Statement, String)] = [(.contacted, "已对接"), (.target, "重点服务"), (.intended, "意向服务")]
    stated = words.first { statements[$0.0]?.contains(city) ?? false }?.1
    reasons = Array(wording.reasons(of: match.best).prefix(1))
    conditions = (park.counterfactuals ?? []).map(wording.condition)
    hasConditions = !conditions.isEmpty
    isWithoutConditions = park.counterfactuals?.isEmpty ?? false
  }
}
