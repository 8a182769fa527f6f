import Reporting
import SupplyDemand

/// A pilot city: its needs as printed, what serves them, whom to recommend, its enterprises and its kin.
struct CityPage {
  /// The needs of one column of the notice.
  struct Column {
    let name: String
    let groups: [Group]
  }

  /// The needs that are printed together.
  struct Group {
    let needs: [NeedRow]
  }

  /// A need with what serves it.
  struct NeedRow {
    let id: String
    let text: String
    /// What it is read as, when that is another text.
    let reading: String?
    let isServed: Bool
    let supplies: [SupplyCell]
  }

  /// What serves a need, of one kind.
  struct SupplyCell {
    let kind: String
    let level: LevelBadge
    let count: Int
    let hasAdequate: Bool
    let bestName: String?
    let bestPath: String
    let reason: String?
    let listPath: String
  }

  /// The enterprises that are printed together.
  struct EnterpriseGroup {
    let names: [EnterpriseName]
  }

  /// An enterprise.
  struct EnterpriseName {
    let name: String
    /// What it is, unless it is a company.
    let kind: String?
  }

  /// A city with similar needs.
  struct Neighbour {
    let name: String
    let path: String
    let shared: String
  }

  let number: Int
  let name: String
  let facts: [String]
  let columns: [Column]
  let unserved: [String]
  let hasUnserved: Bool
  let needCount: Int
  let recommendations: RecommendationPanel
  let enterprises: [EnterpriseGroup]
  let enterpriseCount: Int
  let neighbours: [Neighbour]

  init(_ city: PilotCity, call: PageCall, coverage: [NeedCoverage], recommendations: RecommendationPanel) {
    let covered = Dictionary(coverage.map { ($0.need, $0) }) { first, _ in first }
    let own = city.needs.compactMap { covered[$0.id] }
    number = city.number
    name = city.name
    facts =
      [city.division?.province, city.level?.name(in: .zh)].compactMap(\.self) + city.strategies.map { $0.name(in: .zh) }
    columns = IndustryNeed.Column.allCases.map { column in
      Column(name: column.name(in: .zh), groups: Self.groups(of: city, column: column, covered: covered, call: call))
    }
    unserved = own.filter { !$0.isServed }.map { call.wording.label(of: $0.need) }
    hasUnserved = !unserved.isEmpty
    needCount = own.count
    self.recommendations = recommendations
    enterprises = Self.enterprises(of: city)
    enterpriseCount = city.enterprises.count
    neighbours = call.edition.kinship.neighbours(of: city.id, limit: 8).map { neighbour in
      Neighbour(
        name: call.edition.tables.cities[Int(neighbour.city.text) ?? 0]?.name ?? "",
        path: PagePath.city(neighbour.city),
        shared: neighbour.shared.joined(separator: "、"))
    }
  }

  private static func groups(
    of city: PilotCity, column: IndustryNeed.Column, covered: [IndustryNeed.ID: NeedCoverage], call: PageCall
  ) -> [Group] {
    let needs = city.needs.filter { $0.column == column }
    let numbers = Set(needs.map(\.group)).sorted()
    return numbers.map { number in
      Group(
        needs: needs.filter { $0.group == number }.map { NeedRow($0, city: city, coverage: covered[$0.id], call: call) }
      )
    }
  }

  private static func enterprises(of city: PilotCity) -> [EnterpriseGroup] {
    Set(city.enterprises.map(\.group)).sorted().map { number in
      EnterpriseGroup(
        names: city.enterprises.filter { $0.group == number && $0.duplicateOf == nil }.map { mention in
          EnterpriseName(name: mention.name, kind: mention.kind == .company ? nil : mention.kind.name(in: .zh))
        })
    }
  }
}

extension CityPage.NeedRow {
  fileprivate init(_ need: IndustryNeed, city: PilotCity, coverage: NeedCoverage?, call: PageCall) {
    id = need.id.text
    text = need.text
    let industries = need.industries.joined(separator: "、")
    reading = industries == need.text ? nil : industries
    isServed = coverage?.isServed ?? false
    supplies = (coverage?.supplies ?? []).map { supply in
      let best = supply.best
      return CityPage.SupplyCell(
        kind: supply.kind.name(in: .zh), level: LevelBadge(ofAll: supply.level), count: supply.adequateCount,
        hasAdequate: supply.adequateCount > 0, bestName: best.map { call.wording.distinctName(of: $0.supply) },
        bestPath: best.map { PagePath.match(need.id, $0.supply) } ?? "",
        reason: best.flatMap { call.wording.firstReason(of: $0) },
        listPath: "/cities/\(city.number)?"
          + QueryItems.encoded([("for", supply.kind.rawValue), ("need", need.id.text)]) + "#recommendations")
    }
  }
}
