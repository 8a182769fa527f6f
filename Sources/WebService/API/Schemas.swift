import Reporting
import SupplyDemand

/// The schemas that answers refer to, by name.
enum Schemas {
  /// All of them, in the order of the document.
  static var all: KeyValuePairs<String, Schema> {
    [
      "Problem": problem, "City": city, "Need": need, "Enterprise": enterprise, "Evidence": evidence, "Match": match,
      "Standing": standing, "Counterfactual": counterfactual, "RankedMatch": rankedMatch,
      "Recommendation": recommendation, "RankedCity": rankedCity, "Target": target, "SearchResult": searchResult,
      "MatchAnswer": matchAnswer, "Coverage": coverage, "Expert": expert, "Achievement": achievement, "Demand": demand,
      "Team": team,
    ]
  }

  private static let problem = Schema.object([
    "type": .text, "title": .text, "status": .integer, "detail": .text,
  ])

  // MARK: Cities

  private static let city = Schema.object([
    "number": .integer, "name": .text, "province": .nullable(.text), "code": .nullable(.text),
    "level": .nullable(.choice(of: CityLevel.self)), "longitude": .nullable(.number), "latitude": .nullable(.number),
    "strategies": .list(.choice(of: RegionalStrategy.self)), "needs": .list(.named("Need")),
    "enterprises": .list(.named("Enterprise")),
  ])

  private static let need = Schema.object([
    "id": .text, "column": .choice(of: IndustryNeed.Column.self), "text": .text, "label": .text, "group": .integer,
    "parent": .nullable(.text), "parts": .list(.text), "start": .integer, "end": .integer,
  ])

  private static let enterprise = Schema.object([
    "id": .text, "text": .text, "name": .text, "kind": .choice(of: EnterpriseMention.Kind.self), "start": .integer,
    "end": .integer, "product": .nullable(.text), "group": .integer, "duplicateOf": .nullable(.text),
    "sameCompany": .list(.text),
  ])

  // MARK: Matches

  private static let reference = Schema.object(["kind": .choice(of: RecordKind.self), "id": .text])

  private static let evidence = Schema.object([
    "kind": .choice(of: Evidence.Kind.self), "need": .text, "term": .text, "concept": .nullable(.text),
    "record": reference, "field": .choice(of: RecordField.self), "start": .integer, "end": .integer,
    "contribution": .number,
  ])

  private static let level = Schema.choice(of: AdequacyLevel.self)

  private static let match = Schema.object([
    "id": .text, "label": .text, "score": .number, "probability": .number, "level": level,
    "evidence": .list(.named("Evidence")),
  ])

  private static let standing = Schema.object([
    "score": .number, "probability": .number, "level": level, "rank": .nullable(.integer),
  ])

  private static let counterfactual = Schema.object([
    "kind": .choice(["words", "expert", "achievement", "contact"]), "words": .list(.text),
    "field": .nullable(.choice(of: RecordField.self)), "need": .text, "before": .named("Standing"),
    "after": .named("Standing"),
  ])

  private static let rankedMatch = Schema.object(
    [
      "rank": .integer, "id": .text, "name": .text, "score": .number, "probability": .number, "level": level,
      "needs": .list(.named("Match")), "otherNeeds": .list(.named("Match")),
      "counterfactuals": .list(.named("Counterfactual")),
    ], optional: ["counterfactuals"])

  private static let recommendation = Schema.object([
    "city": .text, "cityID": .text, "for": .choice(of: SupplyKind.self), "results": .list(.named("RankedMatch")),
  ])

  private static let rankedCity = Schema.object(
    [
      "rank": .integer, "id": .text, "name": .text, "score": .number, "probability": .number, "level": level,
      "competition": .object(["teams": .integer, "ids": .list(.text)]), "needs": .list(.named("Match")),
      "otherNeeds": .list(.named("Match")), "counterfactuals": .list(.named("Counterfactual")),
    ], optional: ["counterfactuals"])

  private static let target = Schema.object([
    "team": .text, "teamID": .nullable(.text), "results": .list(.named("RankedCity")),
  ])

  private static let searchResult = Schema.object([
    "query": .text,
    "results": .list(
      .object([
        "rank": .integer, "kind": .choice(of: RecordKind.self), "id": .text, "name": .text, "score": .number,
        "evidence": .list(
          .object([
            "term": .text, "field": .choice(of: RecordField.self), "start": .integer, "end": .integer,
            "contribution": .number,
          ])),
      ])),
  ])

  private static let matchAnswer = Schema.object([
    "query": .text, "record": .nullable(reference), "for": .choice(of: RecordKind.self),
    "results": .list(.object(["rank": .integer, "id": .text, "name": .text, "match": .named("Match")])),
  ])

  // MARK: Coverage

  private static let coverage = Schema.object([
    "need": .object([
      "id": .text, "label": .text, "city": .nullable(.text), "column": .nullable(.choice(of: IndustryNeed.Column.self)),
    ]), "served": .boolean,
    "supplies": .list(
      .object([
        "kind": .choice(of: SupplyKind.self), "level": level,
        "best": .nullable(.object(["id": .text, "name": .text, "score": .number, "probability": .number])),
        "adequate": .integer,
      ])),
  ])

  // MARK: Records

  private static let expert = Schema.object([
    "id": .text, "name": .text, "unit": .text, "title": .text, "fields": .list(.text), "keywords": .list(.text),
    "biography": .text, "region": .text, "phone": .text, "email": .text,
  ])

  private static let achievement = Schema.object([
    "id": .text, "title": .text, "abstract": .text, "keywords": .list(.text), "ownerUnits": .list(.text),
    "experts": .list(.text), "industries": .list(.text), "maturity": .nullable(.integer),
    "transferModes": .list(.choice(of: Achievement.TransferMode.self)), "hasIndustrializationPlan": .nullable(.boolean),
    "hasEvaluation": .nullable(.boolean), "region": .text, "year": .nullable(.integer),
  ])

  private static let demand = Schema.object([
    "id": .text, "title": .text, "description": .text, "city": .text, "enterprise": .text, "industries": .list(.text),
    "kind": .nullable(.choice(of: Demand.Kind.self)), "budget": .nullable(.number), "deadline": .nullable(.text),
    "status": .nullable(.choice(of: Demand.Status.self)),
  ])

  private static let team = Schema.object([
    "id": .text, "name": .text, "kind": .nullable(.choice(of: ServiceTeam.Kind.self)), "leadUnit": .text,
    "region": .text, "leader": .text, "chiefExpert": .text, "targetCities": .list(.text),
    "intendedCities": .list(.text), "contactedCities": .list(.text), "directions": .list(.text),
    "services": .list(.choice(of: ServiceTeam.ServiceClass.self)), "units": .list(.text), "experts": .list(.text),
    "achievements": .list(.text), "description": .text,
  ])
}
