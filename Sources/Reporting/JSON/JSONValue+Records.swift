public import SupplyDemand

extension JSONValue {
  /// A city with its needs and enterprises, as `CityReport` has it.
  public static func record(_ city: PilotCity) -> JSONValue { CityReport.city(city) }

  /// An expert: `{id, name, unit, title, fields, keywords, biography, region, phone, email}`.
  public static func record(_ expert: Expert, _ disclosure: Disclosure) -> JSONValue {
    .object([
      "id": .string(expert.id.text), "name": .string(disclosure.person(expert.name)), "unit": .string(expert.unit),
      "title": .string(expert.title), "fields": .strings(expert.fields), "keywords": .strings(expert.keywords),
      "biography": .string(disclosure.text(expert.biography, naming: [expert.name])),
      "region": .string(expert.region), "phone": .string(disclosure.phone(expert.phone)),
      "email": .string(disclosure.email(expert.email)),
    ])
  }

  /// An achievement: `{id, title, abstract, keywords, ownerUnits, experts, industries, maturity, transferModes,
  /// hasIndustrializationPlan, hasEvaluation, region, year}`.
  public static func record(_ achievement: Achievement, _ disclosure: Disclosure) -> JSONValue {
    .object([
      "id": .string(achievement.id.text),
      "title": .string(disclosure.text(achievement.title, naming: achievement.experts)),
      "abstract": .string(disclosure.text(achievement.abstract, naming: achievement.experts)),
      "keywords": .strings(achievement.keywords), "ownerUnits": .strings(achievement.ownerUnits),
      "experts": .strings(achievement.experts.map(disclosure.person)), "industries": .strings(achievement.industries),
      "maturity": .optional(achievement.maturity),
      "transferModes": .strings(achievement.transferModes.map(\.rawValue)),
      "hasIndustrializationPlan": achievement.hasIndustrializationPlan.map(JSONValue.boolean) ?? .null,
      "hasEvaluation": achievement.hasEvaluation.map(JSONValue.boolean) ?? .null,
      "region": .string(achievement.region), "year": .optional(achievement.year),
    ])
  }

  /// A demand: `{id, title, description, city, enterprise, industries, kind, budget, deadline, status}`.
  public static func record(_ demand: Demand, _ disclosure: Disclosure) -> JSONValue {
    .object([
      "id": .string(demand.id.text), "title": .string(disclosure.text(demand.title)),
      "description": .string(disclosure.text(demand.description)), "city": .string(demand.city),
      "enterprise": .string(demand.enterprise), "industries": .strings(demand.industries),
      "kind": .optional(demand.kind?.rawValue), "budget": .optional(demand.budget),
      "deadline": .optional(demand.deadline?.description), "status": .optional(demand.status?.rawValue),
    ])
  }

  /// A team: `{id, name, kind, leadUnit, region, leader, chiefExpert, targetCities, intendedCities, contactedCities,
  /// directions, services, units, experts, achievements, description}`.
  public static func record(_ team: ServiceTeam, _ disclosure: Disclosure) -> JSONValue {
    let people = [team.leader, team.chiefExpert]
    return .object([
      "id": .string(team.id.text), "name": .string(team.name), "kind": .optional(team.kind?.rawValue),
      "leadUnit": .string(team.leadUnit), "region": .string(team.region),
      "leader": .string(disclosure.person(team.leader)), "chiefExpert": .string(disclosure.person(team.chiefExpert)),
      "targetCities": .strings(team.targetCities), "intendedCities": .strings(team.intendedCities),
      "contactedCities": .strings(team.contactedCities), "directions": .strings(team.directions),
      "services": .strings(team.services.map(\.rawValue)), "units": .strings(team.units),
      "experts": .strings(team.experts.map(\.text)), "achievements": .strings(team.achievements.map(\.text)),
      "description": .string(disclosure.text(team.description, naming: people)),
    ])
  }
}
