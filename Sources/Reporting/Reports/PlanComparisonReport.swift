public import SupplyDemand

/// Plans side by side.
public struct PlanComparisonReport: Report {
  /// A plan that was kept.
  public struct Entry: Sendable {
    /// The plan.
    public let plan: KeptPlan
    /// What it was planned for.
    public let scenario: PlanScenario

    /// An entry.
    public init(plan: KeptPlan, scenario: PlanScenario) {
      self.plan = plan
      self.scenario = scenario
    }
  }

  /// The plans.
  public let entries: [Entry]
  /// Whether the plans' receivers are compared one by one.
  public let showsDifferences: Bool
  /// Where names are looked up.
  public let directory: RecordDirectory
  /// Whether persons are named in full.
  public let disclosure: Disclosure

  /// A report.
  public init(
    entries: [Entry], showsDifferences: Bool, directory: RecordDirectory, disclosure: Disclosure = .masked
  ) {
    self.entries = entries
    self.showsDifferences = showsDifferences
    self.directory = directory
    self.disclosure = disclosure
  }

  /// `{plans: [{number, name, supply, receivers, objective, value, bound, pairs, suppliers, served, applied, scenario}],
  /// differences: [{receiver, receiverName, suppliers: [[…] for each plan]}]}`; without a comparison there are no differences.
  public func json(in language: Language) -> JSONValue {
    .object([
      "plans": .array(
        entries.map { entry in
          .object([
            "number": .integer(entry.plan.number), "name": .string(entry.plan.name),
            "supply": .string(entry.plan.supply.rawValue), "receivers": .string(entry.plan.receivers.rawValue),
            "objective": .string(entry.scenario.objective.rawValue), "value": .number(entry.plan.value),
            "bound": .number(entry.plan.bound), "pairs": .integer(entry.plan.pairs.count),
            "suppliers": .integer(count(\.supplier, entry)), "served": .integer(count(\.receiver, entry)),
            "applied": .boolean(entry.plan.appliedAt != nil), "scenario": .scenario(entry.scenario),
          ])
        }),
      "differences": .array(
        differences.map { difference in
          .object([
            "receiver": .string(difference.receiver), "receiverName": .string(name(ofReceiver: difference.receiver)),
            "suppliers": .array(difference.suppliers.map { .strings($0) }),
          ])
        }),
    ])
  }

  /// The plans, and the receivers that aren't served alike.
  public func sections(in language: Language) -> [ReportSection] {
    let plans = ReportSection(title: Words("方案", "Plans")[language], table: spreadsheet(in: language))
    guard showsDifferences else { return [plans] }
    let headings =
      [entries.first?.plan.receivers.words ?? Heading.name] + entries.map { Words($0.plan.name, $0.plan.name) }
    let table = TextTable(
      columns: headings.map { TextTable.Column($0[language]) },
      rows: differences.map { difference in
        TextTable.Row(
          [.text(name(ofReceiver: difference.receiver))]
            + difference.suppliers.map { .text($0.map(name(ofSupplier:)).joined(separator: "、")) })
      })
    let remark = Words("共 \(table.rows.count) 个对象的安排不同。", "\(table.rows.count) are served differently.")
    return [
      plans,
      ReportSection(title: Words("安排不同之处", "Differences")[language], table: table, remarks: [remark[language]]),
    ]
  }

  /// A row for each plan.
  public func spreadsheet(in language: Language) -> TextTable {
    let headings = [
      Heading.identifier, Heading.name, Words("供给", "Supply"), Words("服务对象", "Receivers"), Words("目标", "Objective"),
      Words("目标值", "Value"), Words("上界", "Bound"), Words("对数", "Pairs"), Words("用到的供给", "Suppliers"),
      Words("有安排的对象", "Served"), Words("执行", "Applied"),
    ]
    return TextTable(
      columns: headings.map { TextTable.Column($0[language]) },
      rows: entries.map { entry in
        TextTable.Row([
          .count(entry.plan.number), .text(entry.plan.name), .text(entry.plan.supply.name(in: language)),
          .text(entry.plan.receivers.name(in: language)), .text(entry.scenario.objective.name(in: language)),
          .number(entry.plan.value, decimals: 3), .number(entry.plan.bound, decimals: 3),
          .count(entry.plan.pairs.count), .count(count(\.supplier, entry)), .count(count(\.receiver, entry)),
          .text(Heading.claim(entry.plan.appliedAt != nil)[language]),
        ])
      })
  }

  /// Who serves whom in one of the plans.
  public func pairs(of plan: KeptPlan, in language: Language) -> ReportSection {
    let bySupplier = Dictionary(grouping: plan.pairs, by: \.receiver)
    let receivers = bySupplier.keys.sorted { ($0.count, $0) < ($1.count, $1) }
    return ReportSection(
      title: Words("安排", "Who serves whom")[language],
      table: TextTable(
        columns: [plan.receivers.words, plan.supply.words].map { TextTable.Column($0[language]) },
        rows: receivers.map { receiver in
          let suppliers = (bySupplier[receiver] ?? []).map { name(ofSupplier: $0.supplier) }
          return TextTable.Row([.text(name(ofReceiver: receiver)), .text(suppliers.joined(separator: "、"))])
        }))
  }

  private func count(_ member: KeyPath<PlanScenario.Partners, String>, _ entry: Entry) -> Int {
    Set(entry.plan.pairs.map { $0[keyPath: member] }).count
  }

  /// The receivers that aren't served alike, in the order of their identities, with each plan's suppliers.
  private var differences: [(receiver: String, suppliers: [[String]])] {
    guard showsDifferences else { return [] }
    let served = entries.map { entry in
      Dictionary(grouping: entry.plan.pairs, by: \.receiver).mapValues { $0.map(\.supplier).sorted() }
    }
    let receivers = Set(served.flatMap(\.keys)).sorted { ($0.count, $0) < ($1.count, $1) }
    return receivers.compactMap { receiver in
      let suppliers = served.map { $0[receiver] ?? [] }
      return Set(suppliers).count > 1 ? (receiver, suppliers) : nil
    }
  }

  private func name(ofSupplier id: String) -> String {
    guard let kind = entries.first?.plan.supply.recordKind, !id.hasPrefix(PlanMember.additionPrefix) else { return id }
    return directory.shownName(of: RecordReference(kind, id), disclosure)
  }

  private func name(ofReceiver id: String) -> String {
    switch entries.first?.plan.receivers {
    case .cities: directory.cityName(PilotCity.ID(id))
    case .needs:
      (directory.cityName(of: IndustryNeed.ID(id)).map { "\($0) " } ?? "") + directory.label(of: IndustryNeed.ID(id))
    case .demands: directory.shownName(of: RecordReference(.demands, id), disclosure)
    case nil: id
    }
  }
}
