public import SupplyDemand

/// What to add, or where to meet, so that more needs are served.
public struct CoveragePlanReport: Report {
  /// The plan.
  public let plan: CoveragePlan
  /// Where names are looked up.
  public let directory: RecordDirectory
  /// Whether persons are named in full.
  public let disclosure: Disclosure

  /// A report.
  public init(plan: CoveragePlan, directory: RecordDirectory, disclosure: Disclosure = .masked) {
    self.plan = plan
    self.directory = directory
    self.disclosure = disclosure
  }

  /// `{value, bound, gap, chosen: [{rank, kind, id, name, gain, needs}]}`: needs are those that each serves better than what
  /// was there before it, by identity. An event's `id` is that of its city, its `name` that of its industry.
  public func json(in language: Language) -> JSONValue {
    .object([
      "value": .number(plan.choice.value), "bound": .number(plan.choice.bound), "gap": .number(plan.choice.gap),
      "chosen": .array(
        plan.choice.members.enumerated().map { rank, member in
          let subject = plan.subjects[member.candidate]
          return .object([
            "rank": .integer(rank + 1), "kind": .string(Self.kind(of: subject)), "id": .string(id(of: subject)),
            "name": .string(name(of: subject)), "gain": .number(member.gain),
            "needs": .strings(member.items.map { plan.needs[$0].text }),
          ])
        }),
    ])
  }

  /// One table, what adds most first.
  public func sections(in language: Language) -> [ReportSection] {
    let (value, bound) = (
      FixedDecimals.text(plan.choice.value, decimals: 2), FixedDecimals.text(plan.choice.bound, decimals: 2)
    )
    let part = FixedDecimals.text(plan.choice.gap * 100, decimals: 2)
    let remark =
      plan.choice.gap == 0
      ? Words(
        "共新增覆盖 \(value)（以需求数计，按合适的概率或影响力折算），已证明最优。",
        "\(value) more needs served, weighted by probability or reach: proved to be best.")
      : Words(
        "共新增覆盖 \(value)（以需求数计，按合适的概率或影响力折算），任何选择不超过 \(bound)，差距 \(part)%。",
        "\(value) more needs served, weighted by probability or reach; no choice passes \(bound), \(part) % more.")
    return [
      ReportSection(
        title: Words("补缺组合", "What would serve most")[language], table: table(width: Self.shownNeeds, in: language),
        remarks: [remark[language]])
    ]
  }

  /// The same table with all needs.
  public func spreadsheet(in language: Language) -> TextTable { table(width: .max, in: language) }

  private static let shownNeeds = 6

  private func table(width: Int, in language: Language) -> TextTable {
    let headings = [
      Heading.rank, Heading.kind, Heading.identifier, Heading.name, Words("增益", "Gain"), Words("新增覆盖", "Newly served"),
    ]
    return TextTable(
      columns: headings.map { TextTable.Column($0[language]) },
      rows: plan.choice.members.enumerated().map { rank, member in
        let subject = plan.subjects[member.candidate]
        let needs = member.items
        let shown = needs.prefix(width).map { place in
          let need = plan.needs[place]
          return (directory.cityName(of: need).map { "\($0) " } ?? "") + directory.label(of: need)
        }
        let more = needs.count - shown.count
        let rest = more > 0 ? Words("等 \(needs.count) 项", " and \(more) more")[language] : ""
        return TextTable.Row([
          .count(rank + 1), .text(kindName(of: subject, in: language)), .text(id(of: subject)),
          .text(name(of: subject)), .number(member.gain, decimals: 2), .text(shown.joined(separator: "、") + rest),
        ])
      })
  }

  private static func kind(of subject: CoveragePlan.Subject) -> String {
    switch subject {
    case .member(.record(let record)): record.kind.rawValue
    case .member: RecordKind.teams.rawValue
    case .event(let kind, _, _): kind.rawValue
    }
  }

  private func kindName(of subject: CoveragePlan.Subject, in language: Language) -> String {
    switch subject {
    case .member(.record(let record)): record.kind.name(in: language)
    case .member: Words("新建服务团", "new team")[language]
    case .event(let kind, _, _): kind.name(in: language)
    }
  }

  private func id(of subject: CoveragePlan.Subject) -> String {
    switch subject {
    case .member(let member): member.id
    case .event(_, let city, _): city.text
    }
  }

  private func name(of subject: CoveragePlan.Subject) -> String {
    switch subject {
    case .member(.record(let record)): directory.shownName(of: record, disclosure)
    case .member(let member): member.id
    case .event(_, let city, let need): "\(directory.cityName(city)) \(directory.label(of: need))"
    }
  }
}

extension CoveragePlan.EventKind: Worded {
  /// The kind's name.
  public var words: Words {
    switch self {
    case .forum: Words("产业创新论坛", "forum")
    case .conference: Words("产学融合会议", "conference")
    }
  }
}
