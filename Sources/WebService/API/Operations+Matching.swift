import Reporting
import SupplyDemand
import Workbench

extension Operations {
  /// Questions on all records.
  static let matching: [Operation] = [
    .read(
      "search", "/search", Words("按词语查找记录。", "The records that have a query's words."),
      [
        .query("q", .text(1...500), isRequired: true, Words("要查找的词语。", "What to look for.")),
        .query("in", RecordKind.self, Words("只在一类记录中查找。", "The kind of records to look among.")), top, personal,
      ], gives: .named("SearchResult")
    ) { call in
      let kind: RecordKind? = call.arguments.choice("in")
      let report = call.edition.answers.search(
        call.arguments.text("q") ?? "", in: kind.map { [$0] } ?? RecordKind.allCases,
        limit: call.arguments.integer("top") ?? 10, disclosure: call.disclosure)
      return Operation.Answer(report.json(in: call.language))
    },
    .read(
      "match", "/matches",
      Words("为一个需求、问题或任一记录查找匹配的记录。", "The records that answer a demand, a problem in words, or any record."),
      [
        .query(
          "q", .text(1...2000), isRequired: true,
          Words("记录编号、产业名称或任意文字。", "A record's identity, a list of industries, or any text.")),
        .query(
          "for", .choice(RecordKind.allCases.filter { $0 != .cities }.map(\.rawValue)), isRequired: true,
          Words("要查找的记录类型。", "The kind of records to find.")), top, personal,
      ], gives: .named("MatchAnswer")
    ) { call in
      let query = call.arguments.text("q") ?? ""
      guard
        let report = call.edition.answers.matches(
          query, for: call.arguments.choice("for") ?? .experts, limit: call.arguments.integer("top") ?? 10,
          disclosure: call.disclosure)
      else {
        return Operation.Answer(
          MatchReport(
            query: query, kind: call.arguments.choice("for") ?? .experts, matches: [],
            directory: call.edition.answers.directory
          ).json(in: call.language))
      }
      return Operation.Answer(report.json(in: call.language))
    },
  ]
}
