import Reporting
import SupplyDemand

extension Schemas {
  /// The schemas of what the banks hold.
  static var banks: KeyValuePairs<String, Schema> {
    [
      "TechnicalProblem": .object([
        "id": .text, "title": .text, "description": .text, "industries": .list(.text), "enterprise": .text,
        "city": .text, "team": .text, "status": .nullable(.choice(of: TechnicalProblem.Status.self)),
        "solution": .text, "experts": .list(.text),
      ]),
      "Project": .object([
        "id": .text, "title": .text, "description": .text, "industries": .list(.text), "units": .list(.text),
        "city": .text, "team": .text, "stage": .nullable(.choice(of: Project.Stage.self)),
        "investment": .nullable(.number), "cooperation": .list(.text), "startsOn": .nullable(.text),
      ]),
      "OpenSource": .object([
        "id": .text, "title": .text, "description": .text, "industries": .list(.text), "license": .text, "url": .text,
        "units": .list(.text), "team": .text, "updatedOn": .nullable(.text),
      ]),
    ]
  }
}
