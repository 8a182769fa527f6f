public import SupplyDemand

extension JSONValue {
  /// A city with its needs and enterprises, as `CityReport` has it.
  public static func record(_ city: PilotCity) -> JSONValue { CityReport.city(city) }

  /// An expert: `{id, name, unit, title, fields, keywords, biography, region, phone, email}`.
  public static func record(_ expert: Expert, _ disclosure: Disclosure) -> JSONValue {
    let shown = disclosure.showing(expert)
    return .object([
      "id": .string(shown.id.text), "name": .string(shown.name), "unit": .string(shown.unit),
      "title": .string(shown.title), "fields": .strings(shown.fields), "keywords": .strings(shown.keywords),
      "biography": .string(shown.biography), "region": .string(shown.region), "phone": .string(shown.phone),
      "email": .string(shown.email),
    ])
  }

  /// An achievement: `{id, title, abstract, keywords, ownerUnits, experts, industries, maturity, transferModes,
  /// hasIndustrializationPlan, hasEvaluation, region, year}`.
  public static func record(_ achievement: Achievement, _ disclosure: Disclosure) -> JSONValue {
    let shown = disclosure.showing(achievement)
    return .object([
      "id": .string(shown.id.text), "title": .string(shown.title), "abstract": .string(shown.abstract),
      "keywords": .strings(shown.keywords), "ownerUnits": .strings(shown.ownerUnits),
      "experts": .strings(shown.experts),
      "industries": .strings(shown.industries), "maturity": .optional(shown.maturity),
      "transferModes": .strings(shown.transferModes.map(\.rawValue)),
      "hasIndustrializationPlan": shown.hasIndustrializationPlan.map(JSONValue.boolean) ?? .null,
      "hasEvaluation": shown.hasEvaluation.map(JSONValue.boolean) ?? .null, "region": .string(shown.region),
      "year": .optional(shown.year),
    ])
  }

  /// A demand: `{id, title, description, city, enterprise, industries, kind, budget, deadline, status}`.
  public static func record(_ demand: Demand, _ disclosure: Disclosure) -> JSONValue {
    let shown = disclosure.showing(demand)
    return .object([
      "id": .string(shown.id.text), "title": .string(shown.title), "description": .string(shown.description),
      "city": .string(shown.city), "enterprise": .string(shown.enterprise), "industries": .strings(shown.industries),
      "kind": .optional(shown.kind?.rawValue), "budget": .optional(shown.budget),
      "deadline": .optional(shown.deadline?.description), "status": .optional(shown.status?.rawValue),
    ])
  }

  /// A team: `{id, name, kind, leadUnit, region, leader, chiefExpert, targetCities, intendedCities, contactedCities,
  /// directions, services, units, experts, achievements, description}`; its texts may name its `members`.
  public static func record(_ team: ServiceTeam, members: [String], _ disclosure: Disclosure) -> JSONValue {
    let shown = disclosure.showing(team, members: members)
    return .object([
      "id": .string(shown.id.text), "name": .string(shown.name), "kind": .optional(shown.kind?.rawValue),
      "leadUnit": .string(shown.leadUnit), "region": .string(shown.region), "leader": .string(shown.leader),
      "chiefExpert": .string(shown.chiefExpert), "targetCities": .strings(shown.targetCities),
      "intendedCities": .strings(shown.intendedCities), "contactedCities": .strings(shown.contactedCities),
      "directions": .strings(shown.directions), "services": .strings(shown.services.map(\.rawValue)),
      "units": .strings(shown.units), "experts": .strings(shown.experts.map(\.text)),
      "achievements": .strings(shown.achievements.map(\.text)), "description": .string(shown.description),
    ])
  }
}
