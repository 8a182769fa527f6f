public import SupplyDemand

/// A plan over records: who serves whom and why, what was passed over, and what is missing.
public struct RecordPlanReport: Report {
  /// The plan.
  public let plan: RecordPlan
  /// Where names are looked up.
  public let directory: RecordDirectory
  /// Whether tables give the reasons below each pair.
  public let explains: Bool
  /// Whether persons are named in full.
  public let disclosure: Disclosure

  /// A report.
  public init(plan: RecordPlan, directory: RecordDirectory, explains: Bool = false, disclosure: Disclosure = .masked) {
    self.plan = plan
    self.directory = directory
    self.explains = explains
    self.disclosure = disclosure
  }

  /// The table of pairs, by receiver.
  public func spreadsheet(in language: Language) -> TextTable {
    let headings = [
      receiverHeading, Heading.identifier, plan.scenario.supply.words, Heading.need, Heading.probability, Heading.level,
    ]
    let pairs = plan.pairs.sorted { order($0) < order($1) }
    return TextTable(
      columns: headings.map { TextTable.Column($0[language]) },
      rows: pairs.map { pair in
        let match = plan.matches[pair]
        let reasons = ReasonSentence(directory: directory, disclosure: disclosure, supply: match.supply)
        return TextTable.Row(
          [
            .text(receiver(plan.problem.pairs[pair].receiver)),
            .text(plan.suppliers[plan.problem.pairs[pair].supplier].id),
            .text(supplier(plan.problem.pairs[pair].supplier)), .text(needLabel(match)),
            .number(match.probability, decimals: 2), .text(match.level.name(in: language)),
          ], notes: explains ? reasons.notes(of: match, in: language) : [])
      }, notesTitle: explains ? Heading.reasons[language] : nil)
  }

  private func order(_ pair: Int) -> (Int, Int) {
    (plan.problem.pairs[pair].receiver, plan.problem.pairs[pair].supplier)
  }

  /// The need that a pair is about; for demands it is the demand.
  private func needLabel(_ match: Match) -> String {
    plan.scenario.receivers == .demands ? "" : directory.label(of: match.need)
  }

  private var receiverHeading: Words { plan.scenario.receivers.words }

  /// The name of a supplier as it may be shown.
  func supplier(_ place: Int) -> String { name(plan.suppliers[place]) }

  /// The name of a receiver as it may be shown.
  func receiver(_ place: Int) -> String { name(plan.receivers[place]) }

  /// The name of a member as it may be shown.
  func name(_ member: PlanMember) -> String {
    switch member {
    case .record(let record): directory.shownName(of: record, disclosure)
    case .addition: member.id
    case .city(let city): directory.cityName(city)
    case .need(let need): (directory.cityName(of: need).map { "\($0) " } ?? "") + directory.label(of: need)
    }
  }

  /// The name of a supplier by its identity, also of one that the plan leaves out.
  func name(ofSupplier id: String) -> String {
    if let member = plan.suppliers.first(where: { $0.id == id }) { return name(member) }
    return id.hasPrefix(PlanMember.additionPrefix)
      ? id : directory.shownName(of: RecordReference(plan.scenario.supply.recordKind, id), disclosure)
  }

  /// The name of a member by its identity; the identity when it isn't a member any more.
  func name(ofReceiver id: String) -> String { plan.receivers.first { $0.id == id }.map(name) ?? id }

  /// How members and rules are named in sentences.
  var wording: PlanWording {
    PlanWording(
      supplier: { Words(supplier($0), supplier($0)) }, receiver: { Words(receiver($0), receiver($0)) },
      rule: { words(for: plan.clauses[$0]) },
      pair: { (plan.problem.pairs[$0].supplier, plan.problem.pairs[$0].receiver) })
  }

  /// What a rule asks for, with its clause.
  func words(for clause: PlanClause) -> Words {
    switch clause {
    case .unitTeams(let unit, let most):
      return Words("\(unit)牵头的团不超过 \(most) 个（附件2 第八条）", "no more than \(most) teams led by \(unit) (附件2 第八条)")
    case .shared(let first, let second, let records):
      let names = [first, second].map { directory.shownName(of: RecordReference(.teams, $0.text), disclosure) }
      let shared =
        records.prefix(3).map(\.id).joined(separator: "、") + (records.count > 3 ? "等 \(records.count) 项" : "")
      return Words(
        "\(names[0])与\(names[1])同属一个单位且共用\(shared)，只能取其一（四.2）",
        "\(names[0]) and \(names[1]) of one unit share \(shared): only one of them (四.2)")
    case .budget(let limit): return Words("经费不超过 \(limit) 万元", "no more than \(limit) 万元")
    case .quota(let receiver, let quota, let unit): return words(for: quota, of: name(receiver), unit: unit)
    case .changes(let limit): return Words("与原方案的差别不超过 \(limit) 对", "no more than \(limit) pairs changed")
    }
  }

  private func words(for quota: PlanScenario.Quota, of receiver: String, unit: String?) -> Words {
    let sort: Words =
      switch quota.sort {
      case .kind(let kind): Words(kind.words.zh, "\(kind.words.en) teams")
      case .region(let region): Words("\(region)的团", "teams of \(region)")
      case .sameUnit: Words("\(unit ?? "同一单位")的团", "teams of \(unit ?? "one unit")")
      }
    let (least, most) = (quota.limits.lowerBound, quota.limits.upperBound)
    let isOpen = most >= AssignmentProblem.countLimit - 1
    let zh = isOpen ? "至少 \(least) 个" : least > 0 ? "\(least) 至 \(most) 个" : "至多 \(most) 个"
    let en = isOpen ? "at least \(least)" : least > 0 ? "\(least) to \(most)" : "at most \(most)"
    return Words("\(receiver)\(sort.zh)\(zh)", "\(en) \(sort.en) for \(receiver)")
  }
}
