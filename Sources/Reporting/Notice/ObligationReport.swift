public import SupplyDemand

/// How far a team has come with its obligations, whether it can meet them, and what would fill the gaps.
public struct ObligationReport: Report {
  private let team: ServiceTeam
  private let outlooks: [ObligationOutlook]
  private let directory: RecordDirectory
  private let disclosure: Disclosure

  /// A report.
  public init(
    team: ServiceTeam, outlooks: [ObligationOutlook], directory: RecordDirectory, disclosure: Disclosure = .masked
  ) {
    self.team = team
    self.outlooks = outlooks
    self.directory = directory
    self.disclosure = disclosure
  }

  /// `{team, obligations: [{key, name, clause, least, declared, reported, confirmed, offset, withoutContract, missing, reachable,
  /// gap, candidates: [{kind, id, name, member, probability}]}]}`.
  public func json(in language: Language) -> JSONValue {
    .object([
      "team": .string(team.id.text),
      "obligations": .array(outlooks.map { json($0, language) }),
    ])
  }

  private func json(_ outlook: ObligationOutlook, _ language: Language) -> JSONValue {
    let standing = outlook.standing
    return .object([
      "key": .string(standing.obligation.key), "name": .string(standing.obligation.name),
      "clause": .string(standing.obligation.clause), "least": .integer(standing.obligation.least),
      "declared": .integer(standing.declared), "reported": .integer(standing.reported),
      "confirmed": .integer(standing.confirmed), "offset": .integer(standing.offset),
      "withoutContract": .integer(standing.withoutContract), "missing": .integer(standing.missing),
      "reachable": .optional(outlook.reachable), "gap": .integer(outlook.gap),
      "candidates": .array(
        outlook.candidates.map { candidate in
          .object([
            "kind": .string(candidate.record.kind.rawValue), "id": .string(candidate.record.id),
            "name": .string(wording(language).name(of: candidate.record)), "member": .optional(candidate.member?.id),
            "probability": .number(candidate.probability),
          ])
        }),
    ])
  }

  private func wording(_ language: Language) -> Wording {
    Wording(directory: directory, disclosure: disclosure, language: language)
  }

  /// A table of the obligations, and one of what would fill the gaps of each that has any.
  public func sections(in language: Language) -> [ReportSection] {
    [
      ReportSection(
        title: Words("\(team.name)：实施要求", "\(team.name): obligations")[language], table: spreadsheet(in: language),
        remarks: [Self.remark[language]])
    ]
      + outlooks.filter { !$0.candidates.isEmpty }.map { outlook in
        let name = outlook.standing.obligation.name
        return ReportSection(
          title: Words("可用于「\(name)」", "For “\(name)”")[language], table: candidates(outlook, language))
      }
  }

  private static let remark = Words(
    "「可达到」由引擎按团队的专家、成果与待对接需求推算，供参考；完成情况须经平台确认（附件1）。",
    "“Reachable” is what the engine finds by the team's records and the open demands; the platform confirms what is done."
  )

  private func candidates(_ outlook: ObligationOutlook, _ language: Language) -> TextTable {
    let words = wording(language)
    let columns = [Words("记录", "Record"), Words("名称", "Name"), Words("由谁承担", "Member"), Words("概率", "Probability")]
    return TextTable(
      columns: columns.map { TextTable.Column($0[language], maximumWidth: 40) },
      rows: outlook.candidates.map { candidate in
        TextTable.Row([
          .text(candidate.record.id), .text(words.name(of: candidate.record)),
          .optional(candidate.member.map(words.name)), .number(candidate.probability, decimals: 2),
        ])
      })
  }

  /// A row for each obligation.
  public func spreadsheet(in language: Language) -> TextTable {
    let columns = [
      Words("任务", "Obligation"), Words("条款", "Clause"), Words("至少", "At least"), Words("名单中", "Declared"),
      Words("已登记", "Reported"), Words("平台已确认", "Confirmed"), Words("抵减", "Offset"), Words("缺合同", "No contract"),
      Words("还差", "Missing"), Words("可达到", "Reachable"), Words("缺口", "Gap"),
    ]
    return TextTable(
      columns: columns.map { TextTable.Column($0[language]) },
      rows: outlooks.map { outlook in
        let standing = outlook.standing
        return TextTable.Row([
          .text(standing.obligation.name), .text(standing.obligation.clause), .count(standing.obligation.least),
          .count(standing.declared), .count(standing.reported), .count(standing.confirmed), .count(standing.offset),
          .count(standing.withoutContract), .count(standing.missing), .optional(outlook.reachable),
          outlook.reachable == nil ? .empty : .count(outlook.gap),
        ])
      })
  }
}
