import Reporting
import SupplyDemand

/// Why one supply fits one need, or doesn't.
struct MatchPage {
  /// A reason with what it adds.
  struct Reason {
    let text: String
  }

  /// A need of the cell.
  struct CellItem {
    let text: String
    let isMarked: Bool
  }

  /// A field of the supply's text.
  struct Field {
    let fieldName: String
    let pieces: [MarkedText.Piece]
  }

  /// A record whose text is shown.
  struct Source {
    let sourceName: String
    let sourcePath: String
    let fields: [Field]
  }

  /// A judgment that was given.
  struct JudgmentRow {
    let who: String
    let verdict: String
    let time: String
    let note: String?
  }

  let need: String
  let needText: String
  let needID: String
  let city: String
  let cityPath: String
  let supply: String
  let supplyPath: String
  let supplyKind: String
  let kind: String
  let id: String
  let unit: String?
  let level: LevelBadge
  let probability: String
  let score: String
  let isNone: Bool
  let reasons: [Reason]
  let hasReasons: Bool
  /// The weaker reasons.
  let more: [Reason]
  let hasMore: Bool
  let moreCount: Int
  let moreStart: Int
  /// The cell of the notice that the need stands in, the need marked.
  let columnName: String
  let cell: [CellItem]
  let conditions: [String]
  let hasConditions: Bool
  /// Why there are no conditions.
  let conditionNote: String
  let sources: [Source]
  let mayJudge: Bool
  let judgments: [JudgmentRow]
  let hasJudgments: Bool
  let csrf = FormToken.place

  /// How many reasons are shown at once.
  private static let reasonLimit = 8

  /// The fields of texts that matching reads, in the order to show.
  private static let fields: [RecordField] = [
    .title, .name, .fields, .directions, .abstract, .keywords, .industries, .biography, .description, .units,
    .targetCities, .intendedCities, .contactedCities,
  ]

  init(
    need: IndustryNeed, city: PilotCity, supply: RecordReference, match: Match?, conditions: [Counterfactual],
    isFirst: Bool,
    judgments: [JudgmentRow], call: PageCall
  ) {
    let wording = call.wording
    self.need = need.label
    needText = need.text
    needID = need.id.text
    self.city = city.name
    cityPath = PagePath.city(city.id)
    self.supply = wording.name(of: supply)
    supplyPath = PagePath.record(supply)
    supplyKind = supply.kind.name(in: .zh)
    kind = supply.kind.rawValue
    id = supply.id
    unit = wording.unit(of: supply)
    level = LevelBadge(match?.level ?? AdequacyLevel.none)
    probability = Wording.decimal(match?.probability ?? 0)
    score = Wording.decimal(match?.score ?? 0)
    isNone = (match?.level ?? AdequacyLevel.none) == AdequacyLevel.none
    let all = match.map { wording.allReasons(of: $0).map { Reason(text: $0.text) } } ?? []
    reasons = Array(all.prefix(Self.reasonLimit))
    hasReasons = !reasons.isEmpty
    more = Array(all.dropFirst(Self.reasonLimit))
    hasMore = !more.isEmpty
    moreCount = more.count
    moreStart = Self.reasonLimit + 1
    columnName = need.column.name(in: .zh)
    let top = city.needs.filter { $0.column == need.column && $0.parent == nil }
    cell = top.map { CellItem(text: $0.text, isMarked: $0.id == need.id || $0.id == need.parent) }
    self.conditions = conditions.map(wording.condition)
    hasConditions = !conditions.isEmpty
    conditionNote =
      if supply.kind == .teams, isFirst {
        "对这项需求，它已是第一名。"
      } else if supply.kind != .teams, match?.level == .adequate {
        "结论已经是「合适」。"
      } else {
        "没有找到小的改动能提升结论或名次。"
      }
    let evidence = match?.explanation.evidence ?? []
    var records = [supply]
    for record in evidence.map(\.record) where !records.contains(record) { records.append(record) }
    sources = records.prefix(6).map { record in
      Source(
        sourceName: wording.name(of: record), sourcePath: PagePath.record(record),
        fields: wording.fields(Self.fields, of: record, marking: evidence).map {
          Field(fieldName: $0.name, pieces: $0.pieces)
        })
    }
    mayJudge = call.visitor.may(.judge) && call.visitor.account != nil
    self.judgments = judgments
    hasJudgments = !judgments.isEmpty
  }
}
