public import SupplyDemand

/// The records that a query found, the best first.
public struct SearchReport: Report {
  /// The query as typed.
  public let query: String
  /// The records, the best first; a rank is a place in this list, from 1.
  public let hits: [SearchHit]
  /// Where names and texts are looked up.
  public let directory: RecordDirectory
  /// Whether tables quote the places found below each row; JSON always has them.
  public let explains: Bool
  /// Whether experts are named in full.
  public let disclosure: Disclosure

  /// A report on `hits`, which come ranked.
  public init(
    query: String, hits: [SearchHit], directory: RecordDirectory, explains: Bool = false,
    disclosure: Disclosure = .masked
  ) {
    self.query = query
    self.hits = hits
    self.directory = directory
    self.explains = explains
    self.disclosure = disclosure
  }

  /// `{query, results: [{rank, kind, id, name, score, evidence}]}`.
  public func json(in language: Language) -> JSONValue {
    .object([
      "query": .string(query),
      "results": .array(
        hits.enumerated().map { index, hit in
          .object([
            "rank": .integer(index + 1), "kind": .string(hit.record.kind.rawValue), "id": .string(hit.record.id),
            "name": .string(directory.shownName(of: hit.record, disclosure)), "score": .number(hit.score),
            "evidence": .array(hit.places.map { evidence($0, of: hit.record) }),
          ])
        }),
    ])
  }

  /// One table of ranked records.
  public func sections(in language: Language) -> [ReportSection] {
    let title = Words("查询「\(query)」", "Search for “\(query)”")
    return [ReportSection(title: title[language], table: spreadsheet(in: language))]
  }

  /// The same table.
  public func spreadsheet(in language: Language) -> TextTable {
    let headings = [Heading.rank, Heading.score, Heading.kind, Heading.identifier, Heading.name]
    return TextTable(
      columns: headings.map { TextTable.Column($0[language]) },
      rows: hits.enumerated().map { row($1, rank: $0 + 1, in: language) },
      notesTitle: explains ? Heading.reasons[language] : nil)
  }

  private func row(_ hit: SearchHit, rank: Int, in language: Language) -> TextTable.Row {
    let sentence = ReasonSentence(directory: directory, disclosure: disclosure, supply: hit.record)
    let notes = hit.places.map { place in
      let amount = ReasonSentence.amount(place.contribution)
      let words = sentence.place(of: place.term, hit.record, place.field, place.range)
      return Words("\(words.zh)（\(amount)）", "\(words.en) (\(amount))")[language]
    }
    return TextTable.Row(
      [
        .count(rank), .number(hit.score, decimals: 2), .text(hit.record.kind.singular[language]),
        .text(hit.record.id), .text(directory.shownName(of: hit.record, disclosure)),
      ], notes: explains ? notes : [])
  }

  private func evidence(_ place: SearchHit.Place, of record: RecordReference) -> JSONValue {
    .object([
      "term": .string(directory.shownTerm(place.term, of: record, disclosure)), "field": .string(place.field.rawValue),
      "start": .integer(place.range.start),
      "end": .integer(place.range.end), "contribution": .number(place.contribution),
    ])
  }
}
