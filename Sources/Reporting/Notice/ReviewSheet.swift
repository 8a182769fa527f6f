public import SupplyDemand

/// What the engine can tell reviewers of one application: evidence, never a verdict.
public struct ReviewSheet: Report {
  /// A city that an application names, or that it would serve well.
  public struct City: Hashable, Sendable {
    /// The city.
    public let city: PilotCity.ID
    /// Whether the application names it as a target.
    public let isTarget: Bool
    /// How well the team fits the city's needs; nil when nothing speaks for it.
    public let match: CityMatch?
    /// The needs that no stored team is adequate for and that this one would be.
    public let added: [IndustryNeed.ID]
    /// The stored teams that state the city.
    public let competitors: [ServiceTeam.ID]

    /// A city.
    public init(
      city: PilotCity.ID, isTarget: Bool, match: CityMatch?, added: [IndustryNeed.ID], competitors: [ServiceTeam.ID]
    ) {
      self.city = city
      self.isTarget = isTarget
      self.match = match
      self.added = added
      self.competitors = competitors
    }
  }

  /// A countable promise.
  public struct Promise: Hashable, Sendable {
    /// What has to be done.
    public let obligation: Obligation
    /// How many are promised; nil where no number was found.
    public let promised: Int?
    /// How many records listed with the application, or stored for a team of its name, would count; nil where records don't tell.
    public let atHand: Int?

    /// A promise.
    public init(obligation: Obligation, promised: Int?, atHand: Int?) {
      self.obligation = obligation
      self.promised = promised
      self.atHand = atHand
    }
  }

  /// Another application for some of the same cities.
  public struct Overlap: Hashable, Sendable {
    /// The other's file.
    public let file: String
    /// Its name.
    public let name: String
    /// The cities that both name.
    public let cities: [String]
    /// The directions that both name.
    public let directions: [String]

    /// An overlap.
    public init(file: String, name: String, cities: [String], directions: [String]) {
      self.file = file
      self.name = name
      self.cities = cities
      self.directions = directions
    }
  }

  private let subject: NoticeReport.Subject
  private let cities: [City]
  private let promises: [Promise]
  private let overlaps: [Overlap]
  private let findings: [NoticeFinding]
  private let directory: RecordDirectory
  private let disclosure: Disclosure

  /// A sheet.
  ///
  /// - Parameters:
  ///   - subject: What it is about.
  ///   - cities: The target cities first, then others that it would serve well.
  ///   - promises: What is promised, in the order of 附件1.
  ///   - overlaps: Other applications for the same cities.
  ///   - findings: What checking found.
  ///   - people: Names of persons to be masked.
  ///   - directory: Where names are looked up.
  ///   - disclosure: Whether personal data is shown.
  public init(
    _ subject: NoticeReport.Subject, cities: [City], promises: [Promise], overlaps: [Overlap],
    findings: [NoticeFinding], people: Set<String> = [], directory: RecordDirectory, disclosure: Disclosure = .masked
  ) {
    self.subject = subject
    self.cities = cities
    self.promises = promises
    self.overlaps = overlaps
    self.findings = disclosure == .full ? findings : findings.map { $0.masking(people) }
    self.directory = directory
    self.disclosure = disclosure
  }

  private var addedCount: Int { cities.filter(\.isTarget).reduce(0) { $0 + $1.added.count } }

  /// `{application, cities: [{city, target, level, probability, need, added, competitors}], promises: [{key, least, promised,
  /// atHand}], overlaps: [{file, name, cities, directions}], findings: {fatal, warning}}`.
  public func json(in language: Language) -> JSONValue {
    .object([
      "application": .object([
        "file": .string(subject.file), "kind": .optional(subject.kind?.rawValue), "unit": .string(subject.unit),
        "name": .string(subject.name),
      ]),
      "cities": .array(cities.map(json)),
      "promises": .array(
        promises.map { promise in
          .object([
            "key": .string(promise.obligation.key), "least": .integer(promise.obligation.least),
            "promised": .optional(promise.promised), "atHand": .optional(promise.atHand),
          ])
        }),
      "overlaps": .array(
        overlaps.map { overlap in
          .object([
            "file": .string(overlap.file), "name": .string(overlap.name), "cities": .strings(overlap.cities),
            "directions": .strings(overlap.directions),
          ])
        }),
      "findings": .object([
        "fatal": .integer(findings.count { $0.severity == .fatal }),
        "warning": .integer(findings.count { $0.severity == .warning }),
      ]),
    ])
  }

  private func json(_ city: City) -> JSONValue {
    .object([
      "city": .string(directory.cityName(city.city)), "target": .boolean(city.isTarget),
      "level": .string((city.match?.best.level ?? .none).rawValue),
      "probability": .optional(city.match?.best.probability), "need": .optional(city.match?.best.need.text),
      "added": .strings(city.added.map(\.text)), "competitors": .strings(city.competitors.map(\.text)),
    ])
  }

  /// Tables of the fit with cities, the promises, the overlaps, and what checking found.
  public func sections(in language: Language) -> [ReportSection] {
    var sections = [
      ReportSection(
        title: Words("评审参考：\(subject.name)", "For reviewers: \(subject.name)")[language],
        table: spreadsheet(in: language), remarks: [summary[language], Self.remark[language]]),
      ReportSection(title: Words("承诺的数量", "Promised numbers")[language], table: promiseTable(language)),
    ]
    if !overlaps.isEmpty {
      sections.append(
        ReportSection(
          title: Words("与其他申报的交叉", "Overlap with other applications")[language], table: overlapTable(language)))
    }
    if !findings.isEmpty {
      let report = NoticeReport([subject], findings: findings, disclosure: .full)
      sections += report.sections(in: language).dropFirst()
    }
    return sections
  }

  private static let remark = Words(
    "本表由引擎按公开的需求与材料内容生成，只作评审参考，不是评审结论。", "Made by the engine from needs and texts; evidence for reviewers, no verdict.")

  private var summary: Words {
    let targets = cities.filter(\.isTarget)
    let adequate = targets.count { $0.match?.best.level == .adequate }
    return Words(
      "所填 \(targets.count) 个试点城市中 \(adequate) 个有「合适」的需求；可新增覆盖 \(addedCount) 项目前无合适服务团的需求。",
      "Of \(targets.count) target cities \(adequate) have a need that fits; \(addedCount) needs without an adequate team would get one."
    )
  }

  /// A row for each city.
  public func spreadsheet(in language: Language) -> TextTable {
    let columns = [
      Words("试点城市", "City"), Words("所填", "Target"), Words("程度", "Level"), Words("概率", "Probability"),
      Words("最契合的需求", "Best need"), Words("新增覆盖的需求", "Newly covered"), Words("同城服务团", "Other teams"),
    ]
    return TextTable(
      columns: columns.map { TextTable.Column($0[language], maximumWidth: 40) },
      rows: cities.map { city in
        TextTable.Row([
          .text(directory.cityName(city.city)), .text(city.isTarget ? Words("是", "yes")[language] : ""),
          .text((city.match?.best.level ?? .none).name(in: language)),
          city.match.map { .number($0.best.probability, decimals: 2) } ?? .empty,
          .optional(city.match.map { directory.label(of: $0.best.need) }),
          .text(city.added.map(directory.label).joined(separator: "、")), .count(city.competitors.count),
        ])
      })
  }

  private func promiseTable(_ language: Language) -> TextTable {
    let columns = [
      Words("任务", "Obligation"), Words("条款", "Clause"), Words("至少", "At least"), Words("承诺", "Promised"),
      Words("名单中", "At hand"),
    ]
    return TextTable(
      columns: columns.map { TextTable.Column($0[language]) },
      rows: promises.map { promise in
        TextTable.Row([
          .text(promise.obligation.name), .text(promise.obligation.clause), .count(promise.obligation.least),
          .optional(promise.promised), .optional(promise.atHand),
        ])
      })
  }

  private func overlapTable(_ language: Language) -> TextTable {
    let columns = [
      Heading.file, Words("名称", "Name"), Words("相同城市", "Same cities"), Words("相同方向", "Same directions"),
    ]
    return TextTable(
      columns: columns.map { TextTable.Column($0[language], maximumWidth: 40) },
      rows: overlaps.map { overlap in
        TextTable.Row([
          .text(overlap.file), .text(overlap.name), .text(overlap.cities.joined(separator: "、")),
          .text(overlap.directions.joined(separator: "、")),
        ])
      })
  }
}
