import Reporting
import SupplyDemand

extension Schemas {
  private static let projectKind = Schema.choice(of: ProjectKind.self)

  /// The schemas of applications.
  static var applications: KeyValuePairs<String, Schema> {
    [
      "Application": .object([
        "number": .integer, "file": .text, "kind": .nullable(projectKind), "unit": .text, "creditCode": .text,
        "name": .text, "state": .choice(of: ApplicationState.self), "handler": .nullable(.text), "revision": .integer,
        "createdAt": .integer,
      ]),
      "ApplicationDetail": .object([
        "application": .named("Application"),
        "steps": .list(
          .object([
            "state": .choice(of: ApplicationState.self), "moment": .text, "note": .text, "notedAt": .integer,
          ])), "next": .list(.choice(of: ApplicationState.self)),
      ]),
      "Sanction": .object([
        "number": .integer, "unit": .text, "creditCode": .text, "kind": .choice(of: SanctionKind.self), "day": .text,
        "source": .text,
      ]),
      "NoticeFindings": .object([
        "applications": .list(
          .object(["file": .text, "kind": .nullable(projectKind), "unit": .text, "name": .text])),
        "findings": .list(
          .object([
            "kind": .choice(of: NoticeRule.self), "severity": .choice(of: NoticeFinding.Severity.self),
            "clause": .text, "file": .text, "location": .text, "quoted": .text, "message": .text,
          ])),
      ]),
      "ReviewSheet": .object([
        "application": .object(["file": .text, "kind": .nullable(projectKind), "unit": .text, "name": .text]),
        "cities": .list(
          .object([
            "city": .text, "target": .boolean, "level": .choice(of: AdequacyLevel.self),
            "probability": .nullable(.number), "need": .nullable(.text), "added": .list(.text),
            "competitors": .list(.text),
          ])),
        "promises": .list(
          .object([
            "key": .text, "least": .integer, "promised": .nullable(.integer), "atHand": .nullable(.integer),
          ])),
        "overlaps": .list(
          .object(["file": .text, "name": .text, "cities": .list(.text), "directions": .list(.text)])),
        "findings": .object(["fatal": .integer, "warning": .integer]),
      ]),
      "ObligationOutlooks": .object([
        "team": .text,
        "obligations": .list(
          .object([
            "key": .text, "name": .text, "clause": .text, "least": .integer, "declared": .integer,
            "reported": .integer, "confirmed": .integer, "offset": .integer, "withoutContract": .integer,
            "missing": .integer, "reachable": .nullable(.integer), "gap": .integer,
            "candidates": .list(
              .object([
                "kind": .choice(of: RecordKind.self), "id": .text, "name": .text, "member": .nullable(.text),
                "probability": .number,
              ])),
          ])),
      ]),
    ]
  }
}
