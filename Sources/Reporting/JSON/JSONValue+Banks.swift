public import SupplyDemand

extension JSONValue {
  /// A problem: `{id, title, description, industries, enterprise, city, team, status, solution, experts}`.
  public static func record(_ problem: TechnicalProblem, _ disclosure: Disclosure) -> JSONValue {
    let shown = disclosure.showing(problem)
    return .object([
      "id": .string(shown.id.text), "title": .string(shown.title), "description": .string(shown.description),
      "industries": .strings(shown.industries), "enterprise": .string(shown.enterprise), "city": .string(shown.city),
      "team": .string(shown.team), "status": .optional(shown.status?.rawValue), "solution": .string(shown.solution),
      "experts": .strings(shown.experts),
    ])
  }

  /// A project: `{id, title, description, industries, units, city, team, stage, investment, cooperation, startsOn}`.
  public static func record(_ project: Project, _ disclosure: Disclosure) -> JSONValue {
    let shown = disclosure.showing(project)
    return .object([
      "id": .string(shown.id.text), "title": .string(shown.title), "description": .string(shown.description),
      "industries": .strings(shown.industries), "units": .strings(shown.units), "city": .string(shown.city),
      "team": .string(shown.team), "stage": .optional(shown.stage?.rawValue),
      "investment": .optional(shown.investment), "cooperation": .strings(shown.cooperation),
      "startsOn": .optional(shown.startsOn?.description),
    ])
  }

  /// An open source: `{id, title, description, industries, license, url, units, team, updatedOn}`.
  public static func record(_ source: OpenSource, _ disclosure: Disclosure) -> JSONValue {
    let shown = disclosure.showing(source)
    return .object([
      "id": .string(shown.id.text), "title": .string(shown.title), "description": .string(shown.description),
      "industries": .strings(shown.industries), "license": .string(shown.license), "url": .string(shown.url),
      "units": .strings(shown.units), "team": .string(shown.team),
      "updatedOn": .optional(shown.updatedOn?.description),
    ])
  }
}
