import SupplyDemand

extension RecordPlanReport {
  /// The pairs, the suppliers' share, who is left without anybody adequate, what was passed over, and what has changed.
  public func sections(in language: Language) -> [ReportSection] {
    switch plan.outcome {
    case .plan(let found):
      [pairSection(found, in: language), supplierSection(in: language)]
        + [shortageSection(in: language), alternativeSection(in: language), changeSection(in: language)].compactMap(
          \.self)
    case .infeasible(let obstacle, let relaxations):
      [.infeasible(obstacle, relaxations, wording: wording, in: language)]
    case .undecided: [.undecided(in: language)]
    }
  }

  private func pairSection(_ found: AssignmentPlan, in language: Language) -> ReportSection {
    let served = Set(plan.pairs.map { plan.problem.pairs[$0].receiver }).count
    let adequate = Set(
      plan.pairs.filter { plan.matches[$0].level == .adequate }.map { plan.problem.pairs[$0].receiver })
    let expected = FixedDecimals.text(plan.pairs.reduce(0) { $0 + plan.matches[$1].probability }, decimals: 1)
    let (supply, receivers) = (plan.scenario.supply.words, plan.scenario.receivers.words)
    return ReportSection(
      title: Words(
        "对接方案：\(supply.zh) → \(receivers.zh)，\(plan.scenario.objective.words.zh)",
        "Plan: \(supply.en) to \(receivers.en), \(plan.scenario.objective.words.en)")[language],
      table: spreadsheet(in: language),
      remarks: [
        Words(
          "共 \(plan.pairs.count) 对，预期合适 \(expected) 对；\(plan.receivers.count) 个\(receivers.zh)中 \(served) 个有安排，"
            + "\(adequate.count) 个至少有一个合适。",
          "\(plan.pairs.count) pairs, \(expected) expected to be adequate; \(served) of \(plan.receivers.count) \(receivers.en) "
            + "have somebody, \(adequate.count) somebody adequate.")[language],
        found.words[language],
      ])
  }

  private func supplierSection(in language: Language) -> ReportSection {
    let bySupplier = Dictionary(grouping: plan.pairs) { plan.problem.pairs[$0].supplier }
    let headings = [
      Heading.identifier, plan.scenario.supply.words, Words("服务数", "Serves"), plan.scenario.receivers.words,
    ]
    let idle = plan.suppliers.count - bySupplier.count
    return ReportSection(
      title: Words("各供给的任务", "What each supplier does")[language],
      table: TextTable(
        columns: headings.map { TextTable.Column($0[language]) },
        rows: bySupplier.sorted { $0.key < $1.key }.map { place, pairs in
          TextTable.Row([
            .text(plan.suppliers[place].id), .text(supplier(place)), .count(pairs.count),
            .text(pairs.map { receiver(plan.problem.pairs[$0].receiver) }.joined(separator: "、")),
          ])
        }),
      remarks: idle > 0 ? [Words("另有 \(idle) 个没有任务。", "\(idle) others have nothing to do.")[language]] : [])
  }

  private func shortageSection(in language: Language) -> ReportSection? {
    guard let shortage = plan.shortage else { return nil }
    let adequate = plan.problem.pairs.indices.filter { plan.matches[$0].level == .adequate }
    let counts = Dictionary(grouping: adequate) { plan.problem.pairs[$0].receiver }.mapValues(\.count)
    let served = Set(plan.pairs.map { plan.problem.pairs[$0].receiver })
    let rows = shortage.receivers.map { place in
      let count = counts[place] ?? 0
      let reason =
        count == 0
        ? Words("没有合适的供给", "nobody is adequate")
        : Words("\(count) 个合适者都另有安排", "\(count) adequate ones serve others")
      return TextTable.Row([
        .text(receiver(place)),
        .text((served.contains(place) ? Words("可考虑", "possible") : Words("无", "none"))[language]),
        .text(reason[language]),
      ])
    }
    let helps = shortage.relaxations.prefix(3).map { wording.words(for: $0) }
    var remarks: [Words] = [
      shortage.obstacle.map { wording.words(for: $0) }
        ?? Words(
          "可以让每个都有合适的安排，但总体会变差：把下限设为 1，配对至少合适。",
          "All could have somebody adequate, at the cost of others: a minimum of 1, adequate pairs alone.")
    ]
    if !helps.isEmpty {
      remarks.append(
        Words(
          "可行的补救（已验证，改动由小到大）：" + helps.map(\.zh).joined(separator: "；或 "),
          "What helps (tried, the smallest change first): " + helps.map(\.en).joined(separator: "; or ")))
    }
    return ReportSection(
      title: Words("没有合适安排的\(plan.scenario.receivers.words.zh)", "Without anybody adequate")[language],
      table: TextTable(
        columns: [plan.scenario.receivers.words, Words("现有安排", "Has"), Words("原因", "Why")].map {
          TextTable.Column($0[language])
        }, rows: rows),
      remarks: remarks.map { $0[language] })
  }

  private func alternativeSection(in language: Language) -> ReportSection? {
    guard !plan.alternatives.isEmpty else { return nil }
    let headings = [
      plan.scenario.supply.words, plan.scenario.receivers.words, Heading.probability, Words("至少损失", "Loses at least"),
      Words("说明", "Why not"),
    ]
    return ReportSection(
      title: Words("未入选的配对", "Pairs passed over")[language],
      table: TextTable(
        columns: headings.map { TextTable.Column($0[language]) },
        rows: plan.alternatives.map { alternative in
          let pair = plan.problem.pairs[alternative.pair]
          return TextTable.Row([
            .text(supplier(pair.supplier)), .text(receiver(pair.receiver)),
            .number(plan.matches[alternative.pair].probability, decimals: 2),
            alternative.loss.isFinite ? .number(alternative.loss, decimals: 3) : .empty,
            .text(reason(for: alternative)[language]),
          ])
        }))
  }

  /// Why a pair was passed over.
  func reason(for alternative: RecordPlan.Alternative) -> Words {
    guard alternative.loss.isFinite else { return Words("任何方案都不能包含它", "no plan can have it") }
    if let displaced = alternative.displaced, !displaced.isEmpty {
      let names = displaced.prefix(3).map { place in
        let pair = plan.problem.pairs[place]
        return "\(supplier(pair.supplier)) → \(receiver(pair.receiver))"
      }
      return Words(
        "要让出：" + names.joined(separator: "；") + (displaced.count > 3 ? "等 \(displaced.count) 对" : ""),
        "would take the place of \(names.joined(separator: "; "))")
    }
    if !alternative.rules.isEmpty {
      let rules = alternative.rules.map { words(for: plan.clauses[$0]) }
      return Words("规则：" + rules.map(\.zh).joined(separator: "；"), "rules: " + rules.map(\.en).joined(separator: "; "))
    }
    let pair = plan.problem.pairs[alternative.pair]
    let full = (
      supplier: plan.pairs.count { plan.problem.pairs[$0].supplier == pair.supplier }
        >= plan.problem.suppliers[pair.supplier].upperBound,
      receiver: plan.pairs.count { plan.problem.pairs[$0].receiver == pair.receiver }
        >= plan.problem.receivers[pair.receiver].upperBound
    )
    switch full {
    case (true, true): return Words("双方都已满额", "both have as many as they may")
    case (true, false): return Words("该供给已满额，服务其他对象更好", "the supplier is full, and better elsewhere")
    case (false, true): return Words("该对象已满额，有更好的供给", "the receiver is full, and has better")
    case (false, false): return Words("受其他规则限制", "other rules stand against it")
    }
  }

  private func changeSection(in language: Language) -> ReportSection? {
    guard let changes = plan.changes else { return nil }
    let headings = [
      Words("变动", "Change"), plan.scenario.supply.words, plan.scenario.receivers.words, Words("原因", "Why"),
    ]
    return ReportSection(
      title: Words("与原方案的差别", "Changes from the earlier plan")[language],
      table: TextTable(
        columns: headings.map { TextTable.Column($0[language]) },
        rows: changes.map { change in
          TextTable.Row([
            .text((change.isAdded ? Words("新增", "added") : Words("取消", "dropped"))[language]),
            .text(name(ofSupplier: change.partners.supplier)), .text(name(ofReceiver: change.partners.receiver)),
            .text(change.reason.words[language]),
          ])
        }), remarks: [Words("共 \(changes.count) 处变动。", "\(changes.count) changes.")[language]])
  }
}

extension RecordPlan.ChangeReason {
  /// Why a pair has changed.
  var words: Words {
    switch self {
    case .missingMember: Words("一方已不在名单中", "a member isn't there any more")
    case .notAllowed: Words("不再达到要求，或已被排除", "not good enough any more, or forbidden")
    case .better: Words("新方案总体更好", "the plan is better so")
    }
  }
}
