public import SupplyDemand

/// The pilot cities that a team should turn to, the best first.
public struct TargetReport: Report {
  /// A pilot city with the teams that already state it.
  public struct Park: Hashable, Sendable {
    /// The team's match with the city.
    public let match: CityMatch
    /// The other teams that state the city as a target, an intention or a contact.
    public let competitors: [ServiceTeam.ID]
    /// The team's place among all teams for the city, from 1; nil when that wasn't asked.
    public let rank: Int?
    /// What would raise the team among the city's; nil when that wasn't asked.
    public let counterfactuals: [Counterfactual]?

    /// A city with its competition.
    public init(
      match: CityMatch, competitors: [ServiceTeam.ID], rank: Int? = nil, counterfactuals: [Counterfactual]? = nil
    ) {
      self.rank = rank
      self.match = match
      self.competitors = competitors
      self.counterfactuals = counterfactuals
    }
  }

  /// The team's name, or the description that stands for a team.
  public let team: String
  /// The team's identity; nil when it was described by a text.
  public let teamID: ServiceTeam.ID?
  /// The cities, the best first; a rank is a place in this list, from 1.
  public let parks: [Park]
  /// Where names and texts are looked up.
  public let directory: RecordDirectory
  /// Whether tables give the reasons below each row; JSON always has the evidence.
  public let explains: Bool
  /// Whether experts are named in full.
  public let disclosure: Disclosure

  /// A report on `parks`, which come ranked.
  public init(
    team: String, teamID: ServiceTeam.ID? = nil, parks: [Park], directory: RecordDirectory, explains: Bool = false,
    disclosure: Disclosure = .masked
  ) {
    self.team = team
    self.teamID = teamID
    self.parks = parks
    self.directory = directory
    self.explains = explains
    self.disclosure = disclosure
  }

  /// `{team, teamID, results}`: results as for a city, each with `competition: {teams, ids}`.
  public func json(in language: Language) -> JSONValue {
    .object([
      "team": .string(shownTeam), "teamID": .optional(teamID?.text),
      "results": .array(
        parks.enumerated().map { index, park in
          .ranked(
            index + 1, id: park.match.city.text, name: directory.cityName(park.match.city), park.match, directory,
            disclosure,
            middle: [
              JSONValue.Member(
                "competition",
                .object(["teams": .integer(park.competitors.count), "ids": .strings(park.competitors.map(\.text))]))
            ], counterfactuals: park.counterfactuals)
        }),
    ])
  }

  /// The team's name, or the description, as it may be shown.
  private var shownTeam: String {
    disclosure.text(team, naming: teamID.map { directory.people(RecordReference(.teams, $0.text)) } ?? [])
  }

  /// One table of ranked cities.
  public func sections(in language: Language) -> [ReportSection] {
    let title = Words("\(shownTeam)：可服务的试点城市（园区）", "\(shownTeam): pilot cities to serve")
    let hasAdequate = parks.contains { $0.match.best.level == .adequate }
    let remark = Words("没有试点城市的需求达到「合适」。", "No pilot city has a need that fits adequately.")
    return [
      ReportSection(
        title: title[language], table: spreadsheet(in: language), remarks: hasAdequate ? [] : [remark[language]])
    ]
  }

  /// The same table.
  public func spreadsheet(in language: Language) -> TextTable {
    let headings = [
      Heading.rank, Heading.score, Heading.probability, Heading.level, Heading.competition, Heading.need,
      Heading.number, Heading.city,
    ]
    return TextTable(
      columns: headings.map { TextTable.Column($0[language]) },
      rows: parks.enumerated().map { row($1, rank: $0 + 1, in: language) },
      notesTitle: explains ? Heading.reasons[language] : nil)
  }

  private func row(_ park: Park, rank: Int, in language: Language) -> TextTable.Row {
    let match = park.match
    let reasons = ReasonSentence(directory: directory, disclosure: disclosure, supply: match.supply)
    let raises = CounterfactualSentence(directory: directory)
    let notes =
      reasons.notes(of: match, in: language)
      + (park.counterfactuals ?? []).map { raises.words(for: $0)[language] }
    return TextTable.Row(
      [
        .count(rank), .number(match.score, decimals: 2), .number(match.best.probability, decimals: 2),
        .text(match.best.level.name(in: language)), .count(park.competitors.count),
        .text(directory.label(of: match.best.need)),
        Int(match.city.text).map(TableCell.count) ?? .text(match.city.text),
        .text(directory.cityName(match.city)),
      ], notes: explains ? notes : [])
  }
}
