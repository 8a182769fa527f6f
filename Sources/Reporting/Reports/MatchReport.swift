public import SupplyDemand

/// The records of one kind that answer a query, the best first.
public struct MatchReport: Report {
  /// The query as typed.
  public let query: String
  /// The record that the query names; nil for a text.
  public let record: RecordReference?
  /// The need of a city that is asked about; nil for anything else.
  public let need: IndustryNeed.ID?
  /// The kind of records found.
  public let kind: RecordKind
  /// The matches, the best first; a rank is a place in this list, from 1.
  public let matches: [Match]
  /// Where names and texts are looked up.
  public let directory: RecordDirectory
  /// Whether tables give the reasons below each row; JSON always has the evidence.
  public let explains: Bool
  /// Whether experts are named in full.
  public let disclosure: Disclosure

  /// A report on `matches`, which come ranked.
  public init(
    query: String, record: RecordReference? = nil, need: IndustryNeed.ID? = nil, kind: RecordKind, matches: [Match],
    directory: RecordDirectory, explains: Bool = false, disclosure: Disclosure = .masked
  ) {
    self.query = query
    self.record = record
    self.need = need
    self.kind = kind
    self.matches = matches
    self.directory = directory
    self.explains = explains
    self.disclosure = disclosure
  }

  /// `{query, record, for, results}`: each result has its rank, identity, name and the match.
  public func json(in language: Language) -> JSONValue {
    .object([
      "query": .string(query), "record": record.map { .record($0) } ?? .null, "for": .string(kind.rawValue),
      "results": .array(
        matches.enumerated().map { index, match in
          .object([
            "rank": .integer(index + 1), "id": .string(match.supply.id),
            "name": .string(directory.shownName(of: match.supply, disclosure)),
            "match": .match(match, directory, disclosure),
          ])
        }),
    ])
  }

  /// One table of ranked records.
  public func sections(in language: Language) -> [ReportSection] {
    let title = Words("「\(subject)」：匹配的\(kind.words.zh)", "“\(subject)”: matching \(kind.words.en)")
    let hasAdequate = matches.contains { $0.level == .adequate }
    let remark = Words("没有\(kind.words.zh)达到「合适」。", "Nothing adequate among the \(kind.words.en).")
    return [
      ReportSection(
        title: title[language], table: spreadsheet(in: language), remarks: hasAdequate ? [] : [remark[language]])
    ]
  }

  /// The record's name, the need with its city, or the query itself.
  private var subject: String {
    if let need {
      return [directory.cityName(of: need), directory.label(of: need)].compactMap(\.self).joined(separator: "：")
    }
    return record.map { directory.shownName(of: $0, disclosure) } ?? disclosure.text(query, naming: [])
  }

  /// The table of one of many reports: every row says what is asked.
  public func seriesTable(in language: Language) -> TextTable {
    let asked = [Heading.question, Heading.asked].map { TextTable.Column($0[language]) }
    let table = spreadsheet(in: language)
    return TextTable(
      columns: asked + table.columns,
      rows: table.rows.map { TextTable.Row([.text(query), .text(subject)] + $0.cells, notes: $0.notes) },
      notesTitle: table.notesTitle)
  }

  /// The same table.
  public func spreadsheet(in language: Language) -> TextTable {
    let headings = [Heading.rank, Heading.score, Heading.probability, Heading.level, Heading.identifier, Heading.name]
    return TextTable(
      columns: headings.map { TextTable.Column($0[language]) },
      rows: matches.enumerated().map { row($1, rank: $0 + 1, in: language) },
      notesTitle: explains ? Heading.reasons[language] : nil)
  }

  private func row(_ match: Match, rank: Int, in language: Language) -> TextTable.Row {
    let sentence = ReasonSentence(
      directory: directory, disclosure: disclosure, supply: match.supply, query: IndustryNeed.ID(query))
    return TextTable.Row(
      [
        .count(rank), .number(match.score, decimals: 2), .number(match.probability, decimals: 2),
        .text(match.level.name(in: language)), .text(match.supply.id),
        .text(directory.shownName(of: match.supply, disclosure)),
      ], notes: explains ? sentence.notes(of: match, in: language) : [])
  }
}
