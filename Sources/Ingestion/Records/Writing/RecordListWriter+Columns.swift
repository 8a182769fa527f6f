internal import SupplyDemand

extension RecordListWriter {
  var expertColumns: [Column<Expert>] {
    [
      (.id, "", { .filled($0.id.text) }), (.name, "", { .filled($0.name) }), (.unit, "", { .filled($0.unit) }),
      (.position, "", { .filled($0.title) }), (.fields, "", { items($0.fields) }),
      (.keywords, "", { items($0.keywords) }), (.biography, "", { .filled($0.biography) }),
      (.region, "", { .filled($0.region) }), (.phone, "", { .filled($0.phone) }), (.email, "", { .filled($0.email) }),
    ]
  }

  var achievementColumns: [Column<Achievement>] {
    [
      (.id, "", { .filled($0.id.text) }), (.title, "", { .filled($0.title) }),
      (.abstract, "", { .filled($0.abstract) }), (.keywords, "", { items($0.keywords) }),
      (.units, "", { items($0.ownerUnits) }), (.experts, "", { items($0.experts) }),
      (.industries, "", { industries($0.industries) }), (.maturity, "", { .optional($0.maturity) }),
      (.transferModes, "", { choices($0.transferModes, .transferMode) }),
      (.industrializationPlan, "", { boolean($0.hasIndustrializationPlan) }),
      (.evaluation, "", { boolean($0.hasEvaluation) }), (.region, "", { .filled($0.region) }),
      (.year, "", { .optional($0.year) }),
    ]
  }

  var demandColumns: [Column<Demand>] {
    [
      (.id, "", { .filled($0.id.text) }), (.title, "", { .filled($0.title) }),
      (.description, "", { .filled($0.description) }), (.city, "", { .filled($0.city) }),
      (.enterprise, "", { .filled($0.enterprise) }), (.industries, "", { industries($0.industries) }),
      (.kind, "", { choice($0.kind, .demandKind) }), (.budget, "（万元）", { $0.budget.map(ListValue.amount) ?? .empty }),
      (.deadline, "", { $0.deadline.map(ListValue.day) ?? .empty }),
      (.status, "", { choice($0.status, .demandStatus) }),
    ]
  }

  var teamColumns: [Column<ServiceTeam>] {
    [
      (.id, "", { .filled($0.id.text) }), (.name, "", { .filled($0.name) }),
      (.kind, "", { choice($0.kind, .teamKind) }), (.leadUnit, "", { .filled($0.leadUnit) }),
      (.region, "", { .filled($0.region) }), (.leader, "", { .filled($0.leader) }),
      (.chiefExpert, "", { .filled($0.chiefExpert) }), (.targetCities, "", { items($0.targetCities) }),
      (.intendedCities, "", { items($0.intendedCities) }), (.contactedCities, "", { items($0.contactedCities) }),
      (.directions, "", { industries($0.directions) }), (.services, "", { choices($0.services, .serviceClass) }),
      (.units, "", { items($0.units) }), (.experts, "", { items($0.experts.map(\.text)) }),
      (.achievements, "", { items($0.achievements.map(\.text)) }), (.description, "", { .filled($0.description) }),
    ]
  }

  /// The columns of 附件3.
  var cityColumns: [Column<PilotCity>] {
    [
      (.number, "", { .integer($0.number) }), (.name, "", { .filled($0.name) }),
      (.keyIndustries, "", { .filled(Self.needs(of: $0, .key)) }),
      (.mainIndustries, "", { .filled(Self.needs(of: $0, .main)) }),
      (.enterprises, "", { city in .filled(Self.cell(city.enterprises.map { ($0.text, $0.group) })) }),
    ]
  }

  private static func needs(of city: PilotCity, _ column: IndustryNeed.Column) -> String {
    // An item in parentheses is part of the text of the one that holds it.
    cell(city.needs.filter { $0.column == column && $0.parent == nil }.map { ($0.text, $0.group) })
  }

  /// Items of one group parted by 、, groups by ；.
  private static func cell(_ items: [(text: String, group: Int)]) -> String {
    var (cell, last) = ("", 0)
    for (text, group) in items {
      if !cell.isEmpty { cell += group == last ? "、" : "；" }
      cell += text
      last = group
    }
    return cell
  }
}
