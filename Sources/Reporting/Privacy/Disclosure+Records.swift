public import SupplyDemand

extension Disclosure {
  /// An expert as it may be shown: every text of it may hold a telephone number, or the expert's name.
  public func showing(_ expert: Expert) -> Expert {
    guard self == .masked else { return expert }
    func masked(_ text: String) -> String { self.text(text, naming: [expert.name]) }
    return Expert(
      id: expert.id, name: person(expert.name), unit: masked(expert.unit), title: masked(expert.title),
      fields: expert.fields.map(masked), keywords: expert.keywords.map(masked), biography: masked(expert.biography),
      region: masked(expert.region), phone: phone(expert.phone), email: email(expert.email))
  }

  /// An achievement as it may be shown; its experts may be named in every text.
  public func showing(_ achievement: Achievement) -> Achievement {
    guard self == .masked else { return achievement }
    func masked(_ text: String) -> String { self.text(text, naming: achievement.experts) }
    var shown = achievement
    shown.title = masked(achievement.title)
    shown.abstract = masked(achievement.abstract)
    shown.keywords = achievement.keywords.map(masked)
    shown.ownerUnits = achievement.ownerUnits.map(masked)
    shown.experts = achievement.experts.map(person)
    shown.industries = achievement.industries.map(masked)
    shown.region = masked(achievement.region)
    return shown
  }

  /// A demand as it may be shown.
  public func showing(_ demand: Demand) -> Demand {
    guard self == .masked else { return demand }
    var shown = demand
    shown.title = text(demand.title)
    shown.description = text(demand.description)
    shown.city = text(demand.city)
    shown.enterprise = text(demand.enterprise)
    shown.industries = demand.industries.map { text($0) }
    return shown
  }

  /// A team as it may be shown; its leader, its chief expert and its `members` may be named in every text.
  public func showing(_ team: ServiceTeam, members: [String]) -> ServiceTeam {
    guard self == .masked else { return team }
    let people = [team.leader, team.chiefExpert] + members
    func masked(_ text: String) -> String { self.text(text, naming: people) }
    var shown = team
    shown.name = masked(team.name)
    shown.leadUnit = masked(team.leadUnit)
    shown.region = masked(team.region)
    shown.leader = person(team.leader)
    shown.chiefExpert = person(team.chiefExpert)
    shown.targetCities = team.targetCities.map(masked)
    shown.intendedCities = team.intendedCities.map(masked)
    shown.contactedCities = team.contactedCities.map(masked)
    shown.directions = team.directions.map(masked)
    shown.units = team.units.map(masked)
    shown.description = masked(team.description)
    return shown
  }

  /// All records of a store as they may be shown.
  public func showing(_ records: Records) -> Records {
    guard self == .masked else { return records }
    let names = Dictionary(records.experts.map { ($0.id, $0.name) }) { first, _ in first }
    return Records(
      cities: records.cities, experts: records.experts.map { showing($0) },
      achievements: records.achievements.map { showing($0) }, demands: records.demands.map { showing($0) },
      teams: records.teams.map { team in showing(team, members: team.experts.compactMap { names[$0] }) },
      problems: records.problems.map { showing($0) }, projects: records.projects.map { showing($0) },
      openSources: records.openSources.map { showing($0) })
  }
}
