import HTTPTypes
import Reporting
import Storage
import SupplyDemand

extension Operations {
  /// The units that may not apply for some time.
  static let sanctions: [Operation] = [
    .readWork(
      "listSanctions", "/sanctions", Words("处罚名单。", "The units that may not apply for some time."),
      Page.parameters, gives: Page.schema(of: .named("Sanction")), permission: .dispatch
    ) { call in
      let found = try call.services.store.keptSanctions()
      let page = Page(call.arguments, total: found.count)
      return Operation.Answer(page.json(found[page.places].map { .work($0) }), page: page)
    },
    .write(
      "addSanction", .post, "/sanctions", Words("把一个单位加入处罚名单。", "Adds a sanction of a unit."),
      [
        .body("unit", .text(0...100), isRequired: false, Words("单位全称。", "The unit's full name.")),
        .body("code", .text(0...40), isRequired: false, Words("统一社会信用代码。", "The credit code.")),
        .body("kind", .choice(SanctionKind.allCases.map(\.rawValue)), isRequired: true, Words("情形。", "What it was.")),
        .body("day", .day, isRequired: true, Words("日期。", "The day it counts from.")),
        .body("source", .text(0...1000), isRequired: false, Words("依据。", "Where that is written.")),
      ], gives: .named("Sanction"), permission: .dispatch
    ) { call in
      let arguments = call.arguments
      let sanction = try SanctionForm.sanction(
        unit: (arguments.text("unit") ?? "").trimmingWhitespace(), code: arguments.text("code") ?? "",
        kind: arguments.text("kind") ?? "", day: arguments.text("day") ?? "",
        source: (arguments.text("source") ?? "").trimmingWhitespace())
      return Operation.Answer(
        .work(
          try call.services.store.addSanction(sanction, at: call.services.clock.now, by: try call.account().id)))
    },
    .write(
      "removeSanction", .delete, "/sanctions/{number}",
      Words("把一条从处罚名单中删去。", "Takes a sanction off the list."),
      [.path("number", .integer(1...1_000_000_000, otherwise: nil), Words("编号。", "The sanction's number."))],
      body: .none, gives: .named("Sanction"), permission: .dispatch
    ) { call in
      Operation.Answer(
        .work(
          try call.services.store.removeSanction(
            call.arguments.integer("number") ?? 0, at: call.services.clock.now, by: try call.account().id)))
    },
  ]
}

extension JSONValue {
  /// A sanction.
  fileprivate static func work(_ kept: KeptSanction) -> JSONValue {
    .object([
      "number": .integer(kept.number), "unit": .string(kept.sanction.unit),
      "creditCode": .string(kept.sanction.creditCode), "kind": .string(kept.sanction.kind.rawValue),
      "day": .string(kept.sanction.day.description), "source": .string(kept.sanction.source),
    ])
  }
}
