public import SupplyDemand

extension RecordDirectory {
  /// A directory of records and classes at hand.
  ///
  /// - Complexity: O(n) in the number of records, needs and classes; afterwards each look-up takes constant time.
  public init(records: Records, taxonomy: IndustryTaxonomy? = nil) {
    let details = Self.details(of: records)
    let cities = Dictionary(records.cities.map { ($0.id, $0) }) { first, _ in first }
    let needs = Dictionary(records.cities.flatMap(\.needs).map { ($0.id, $0) }) { first, _ in first }
    let concepts = Dictionary(taxonomy?.concepts.map { ($0.id, $0) } ?? []) { first, _ in first }
    let nodes = Dictionary(taxonomy?.nodes.map { ($0.id, $0) } ?? []) { first, _ in first }
    self.init(
      name: { details[$0]?.name }, need: { needs[$0] }, city: { cities[$0] }, concept: { concepts[$0] },
      node: { nodes[$0] },
      text: { record, field in details[record]?.texts().first { $0.field == field }?.text },
      people: { details[$0]?.people ?? [] })
  }

  /// What is kept of one record: texts are made when asked for, as most never are.
  private struct Detail: Sendable {
    let name: String
    let people: [String]
    let texts: @Sendable () -> [FieldText]
  }

  private static func details(of records: Records) -> [RecordReference: Detail] {
    var details: [RecordReference: Detail] = [:]
    for city in records.cities {
      details[RecordReference(.cities, city.id.text)] = Detail(name: city.name, people: []) { city.fieldTexts }
    }
    for expert in records.experts {
      details[RecordReference(.experts, expert.id.text)] =
        Detail(name: expert.name, people: [expert.name]) { expert.fieldTexts }
    }
    for item in records.achievements {
      details[RecordReference(.achievements, item.id.text)] =
        Detail(name: item.title, people: item.experts) { item.fieldTexts }
    }
    for demand in records.demands {
      details[RecordReference(.demands, demand.id.text)] = Detail(name: demand.title, people: []) { demand.fieldTexts }
    }
    let names = Dictionary(records.experts.map { ($0.id, $0.name) }) { first, _ in first }
    for team in records.teams {
      let people = [team.leader, team.chiefExpert] + team.experts.compactMap { names[$0] }
      details[RecordReference(.teams, team.id.text)] =
        Detail(name: team.name, people: people) { texts(of: team) }
    }
    for problem in records.problems {
      details[RecordReference(.problems, problem.id.text)] =
        Detail(name: problem.title, people: problem.experts) { problem.fieldTexts }
    }
    for project in records.projects {
      details[RecordReference(.projects, project.id.text)] =
        Detail(name: project.title, people: []) { project.fieldTexts }
    }
    for item in records.openSources {
      details[RecordReference(.openSources, item.id.text)] = Detail(name: item.title, people: []) { item.fieldTexts }
    }
    return details
  }

  /// The searchable fields and the cities that a team states, which evidence points into too.
  private static func texts(of team: ServiceTeam) -> [FieldText] {
    team.fieldTexts + [
      FieldText(.targetCities, team.targetCities), FieldText(.intendedCities, team.intendedCities),
      FieldText(.contactedCities, team.contactedCities),
    ]
  }
}
