public import SupplyDemand

/// The supplies of one kind for a pilot city, the best first.
public struct RecommendationReport: Report {
  /// The city.
  public let city: PilotCity
  /// The kind of supply.
  public let kind: SupplyKind
  /// The need that was asked for; nil for any of the city's needs.
  public let need: IndustryNeed?
  /// The matches, the best first; a rank is a place in this list, from 1.
  public let matches: [CityMatch]
  /// What would raise each supply's standing; nil when that wasn't asked.
  public let counterfactuals: [RecordReference: [Counterfactual]]?
  /// Where names and texts are looked up.
  public let directory: RecordDirectory
  /// Whether tables give the reasons below each row; JSON always has the evidence.
  public let explains: Bool
  /// Whether experts are named in full.
  public let disclosure: Disclosure

  /// A recommendation of `matches`, which come ranked.
  public init(
    city: PilotCity, kind: SupplyKind, need: IndustryNeed? = nil, matches: [CityMatch],
    counterfactuals: [RecordReference: [Counterfactual]]? = nil, directory: RecordDirectory, explains: Bool = false,
    disclosure: Disclosure = .masked
  ) {
    self.city = city
    self.kind = kind
    self.need = need
    self.matches = matches
    self.counterfactuals = counterfactuals
    self.directory = directory
    self.explains = explains
    self.disclosure = disclosure
  }

  /// `{city, cityID, for, results}`: each result's score is that of its one need under `needs`.
  public func json(in language: Language) -> JSONValue {
    .object([
      "city": .string(city.name), "cityID": .string(city.id.text), "for": .string(kind.rawValue),
      "results": .array(
        matches.enumerated().map { index, match in
          .ranked(
            index + 1, id: match.supply.id, name: name(of: match), match, directory, disclosure,
            counterfactuals: counterfactuals.map { $0[match.supply] ?? [] })
        }),
    ])
  }

  /// One table of ranked supplies.
  public func sections(in language: Language) -> [ReportSection] {
    let need = need.map { Words("「\($0.label)」", " for “\($0.label)”") } ?? Words("", "")
    let title = Words(
      "\(city.name)\(need.zh)：\(kind.words.zh)推荐", "\(city.name)\(need.en): recommended \(kind.words.en)")
    let hasAdequate = matches.contains { $0.best.level == .adequate }
    let remark = Words("无合适供给：没有\(kind.words.zh)达到「合适」。", "Nothing adequate among the \(kind.words.en).")
    return [
      ReportSection(
        title: title[language], table: spreadsheet(in: language), remarks: hasAdequate ? [] : [remark[language]])
    ]
  }

  /// The same table; supplies with a unit have the first one named, since masked names alone tell little.
  public func spreadsheet(in language: Language) -> TextTable {
    let headings = [
      Heading.rank, Heading.score, Heading.probability, Heading.level, Heading.need, Heading.identifier,
    ]
    let units = matches.map { directory.shownUnit(of: $0.supply, disclosure) }
    let hasUnits = units.contains { $0 != nil }
    let unitColumn = TextTable.Column(Heading.unit[language], maximumWidth: Self.unitWidth)
    return TextTable(
      columns: headings.map { TextTable.Column($0[language]) } + (hasUnits ? [unitColumn] : [])
        + [TextTable.Column(Heading.name[language])],
      rows: matches.indices.map { index in
        let match = matches[index]
        return TextTable.Row(
          cells(match, rank: index + 1, in: language) + (hasUnits ? [.optional(units[index])] : [])
            + [.text(name(of: match))],
          notes: explains ? notes(match, in: language) : [])
      }, notesTitle: explains ? Heading.reasons[language] : nil)
  }

  /// How much of a unit's name the table for a terminal shows.
  private static let unitWidth = 30

  private func cells(_ match: CityMatch, rank: Int, in language: Language) -> [TableCell] {
    [
      .count(rank), .number(match.score, decimals: 2), .number(match.best.probability, decimals: 2),
      .text(match.best.level.name(in: language)), .text(directory.label(of: match.best.need)), .text(match.supply.id),
    ]
  }

  private func notes(_ match: CityMatch, in language: Language) -> [String] {
    let reasons = ReasonSentence(directory: directory, disclosure: disclosure, supply: match.supply)
    let raises = CounterfactualSentence(directory: directory)
    return reasons.notes(of: match, in: language)
      + (counterfactuals?[match.supply] ?? []).map { raises.words(for: $0)[language] }
  }

  private func name(of match: CityMatch) -> String {
    directory.shownName(of: match.supply, disclosure)
  }
}
