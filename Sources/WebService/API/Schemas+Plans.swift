import Reporting
import SupplyDemand

extension Schemas {
  private static let partners = Schema.list(.object(["supplier": .text, "receiver": .text]))
  private static let load = Schema.list(.integer)

  /// The schemas of plans.
  static var plans: KeyValuePairs<String, Schema> {
    [
      "KeptPlan": .object([
        "number": .integer, "name": .text, "supply": .choice(of: SupplyKind.self),
        "receivers": .choice(of: PlanScenario.Receivers.self), "value": .number, "bound": .number,
        "createdAt": .integer, "appliedAt": .nullable(.integer), "pairs": partners,
      ]),
      "PlanScenario": .object([
        "supply": .choice(of: SupplyKind.self), "receivers": .choice(of: PlanScenario.Receivers.self),
        "objective": .choice(of: PlanObjective.self), "supplierLoad": load, "receiverLoad": load, "loads": .map(load),
        "leastLevel": .choice(of: AdequacyLevel.self), "keepsNotice": .boolean, "budget": .nullable(.integer),
        "quotas": .list(
          .object(["sort": .choice(["kind", "region", "unit"]), "of": .nullable(.text), "limits": load])),
        "without": .list(.text), "additions": .list(.text), "weights": .map(.number), "forced": partners,
        "forbidden": partners, "earlier": .nullable(partners), "changeLimit": .nullable(.integer),
        "changePrice": .number,
      ]),
      "RecordPlan": .object([
        "objective": .choice(of: PlanObjective.self), "supply": .choice(of: SupplyKind.self),
        "receivers": .choice(of: PlanScenario.Receivers.self), "scenario": .named("PlanScenario"),
        "value": .nullable(.number), "bound": .nullable(.number), "gap": .nullable(.number), "expected": .number,
        "pairs": .list(
          .object([
            "supplier": .text, "supplierName": .text, "receiver": .text, "receiverName": .text, "need": .named("Match"),
          ])), "unserved": .list(.text),
        "alternatives": .list(
          .object([
            "supplier": .text, "supplierName": .text, "receiver": .text, "receiverName": .text, "need": .named("Match"),
            "loss": .nullable(.number), "reason": .text,
          ])),
        "changes": .nullable(
          .list(
            .object([
              "supplier": .text, "supplierName": .text, "receiver": .text, "receiverName": .text,
              "change": .choice(["added", "dropped"]), "reason": .text,
            ]))),
        "obstacle": .nullable(
          .object(["text": .text, "relaxations": .list(.object(["units": .integer, "text": .text]))])),
      ]),
    ]
  }
}
