import Reporting
import SupplyDemand

/// The records that answer a problem put in words, a demand, or any record.
struct AskPage {
  /// An answer.
  struct Row {
    let rank: Int
    let name: String
    let path: String
    let unit: String?
    let level: LevelBadge
    let probability: String
    /// What a form names the record by.
    let reference: String
    let reasons: [String]
  }

  let query: String
  let subject: String
  let isAsked: Bool
  let kinds: [Choice]
  let kindName: String
  let rows: [Row]
  let hasRows: Bool
  let hasAdequate: Bool

  init(_ report: MatchReport?, query: String, kind: RecordKind, call: PageCall) {
    self.query = query
    isAsked = !query.isEmpty
    subject = report?.record.map { call.wording.name(of: $0) } ?? query
    kindName = kind.name(in: .zh)
    kinds = Self.kinds(of: call.edition.records).map {
      Choice(value: $0.rawValue, name: $0.name(in: .zh), isChosen: $0 == kind)
    }
    rows = Self.rows(report?.matches ?? [], call: call)
    hasRows = !rows.isEmpty
    hasAdequate = report?.matches.contains { $0.level == .adequate } ?? false
  }

  /// The kinds to look among: those that are always there, and the banks that hold something.
  static func kinds(of records: Records) -> [RecordKind] {
    [.teams, .experts, .achievements, .demands] + RecordKind.banks.filter { records.count(of: $0) > 0 }
  }

  /// Matches as rows.
  static func rows(_ matches: [Match], call: PageCall) -> [Row] {
    matches.enumerated().map { index, match in
      Row(
        rank: index + 1, name: call.wording.name(of: match.supply), path: PagePath.record(match.supply),
        unit: call.wording.unit(of: match.supply), level: LevelBadge(match.level),
        probability: Wording.decimal(match.probability),
        reference: "\(match.supply.kind.rawValue)/\(match.supply.id)",
        reasons: Array(call.wording.reasons(of: match).prefix(2)))
    }
  }
}
