import Reporting
import SupplyDemand

/// The service teams.
struct TeamsPage {
  /// A team.
  struct Row {
    let name: String
    let path: String
    let kind: String
    let leadUnit: String
    let directions: String
    let targets: String
    let memberCount: String
  }

  let rows: [Row]
  let hasRows: Bool
  let isEmpty: Bool
  let kinds: [Choice]
  let services: [Choice]
  let regions: [Choice]
  let words: String

  init(call: PageCall) {
    let (kind, service): (ServiceTeam.Kind?, ServiceTeam.ServiceClass?) = (call.choice("kind"), call.choice("service"))
    let region = call.text("region")
    words = call.text("q") ?? ""
    let teams = call.edition.records.teams
    let text = words
    // What can't be seen can't be found either.
    let shown = teams.map { call.visitor.disclosure.showing($0, members: call.edition.tables.members(of: $0)) }
    rows = shown.filter { team in
      (kind.map { team.kind == $0 } ?? true) && (service.map { team.services.contains($0) } ?? true)
        && (region.map { team.region.prefix(2) == $0.prefix(2) } ?? true)
        && (text.isEmpty || ([team.name, team.leadUnit] + team.directions).contains { $0.contains(text) })
    }.map { team in
      Row(
        name: team.name, path: PagePath.record(RecordReference(.teams, team.id.text)),
        kind: team.kind?.name(in: .zh) ?? "", leadUnit: team.leadUnit,
        directions: team.directions.joined(separator: "、"), targets: team.targetCities.joined(separator: "、"),
        memberCount: "\(team.experts.count) / \(team.achievements.count)")
    }
    hasRows = !rows.isEmpty
    isEmpty = teams.isEmpty
    kinds = Choice.list(ServiceTeam.Kind.self, chosen: kind)
    services = Choice.list(ServiceTeam.ServiceClass.self, chosen: service)
    regions = Choice.list(call.edition.statements.provinces(of: .teams), chosen: region)
  }
}
