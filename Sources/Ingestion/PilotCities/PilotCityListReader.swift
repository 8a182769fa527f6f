import SupplyDemand

/// Reads the list of pilot cities out of a notice.
///
/// The text may be the whole notice with the list anywhere in it, one cell a line, or a CSV or TSV table of the same
/// five columns; a document may have it as tables or as paragraphs. Every irregularity is either resolved by the rules or
/// becomes a finding; nothing is corrected silently.
public struct PilotCityListReader: Sendable {
  private let gazetteer: Gazetteer
  private let rules: PilotCityRules
  private let needs: NeedReader
  private let enterprises: EnterpriseReader

  /// A reader that knows the places of `gazetteer` and the words of `rules`.
  public init(gazetteer: Gazetteer, rules: PilotCityRules) {
    self.gazetteer = gazetteer
    self.rules = rules
    needs = NeedReader(rules: rules)
    enterprises = EnterpriseReader(rules: rules, gazetteer: gazetteer)
  }

  /// Whether `text` holds the header of the list as the notice prints it, whatever follows.
  public static func looksLikePilotCityList(_ text: String) -> Bool {
    let list = ListText(text, file: "")
    return LineLayout(text: list, headers: .printed).hasHeader || TableLayout(text: list, headers: .printed).hasHeader
  }

  /// Whether a document holds the header of the list as the notice prints it.
  public static func looksLikePilotCityList(_ document: ListDocument) -> Bool {
    switch document.content {
    case .text(let text):
      ListForm.isJSONLines(text)
        ? DocumentLayout.hasHeader(Table(cityObjects: text, file: document.file)) : looksLikePilotCityList(text)
    case .tables(let tables, let paragraphs):
      tables.contains(where: DocumentLayout.hasHeader)
        || LineLayout(text: text(of: paragraphs, file: document.file), headers: .printed).hasHeader
    }
  }

  /// The list in a document, or nil when there is none.
  ///
  /// Ranges in a list of a table count the scalars of its rows' cells below the header, each followed by one more that
  /// parts it from the next.
  public func read(_ document: ListDocument) -> PilotCityList? {
    guard case .tables(let tables, let paragraphs) = document.content else {
      guard case .text(let text) = document.content else { return nil }
      if ListForm.isJSONLines(text) { return read([Table(cityObjects: text, file: document.file)], [], of: document) }
      return read(text, file: document.file)?.adding(document.findings)
    }
    return read(tables, paragraphs, of: document)
  }

  private func read(
    _ tables: [Table], _ paragraphs: [ListDocument.Paragraph], of document: ListDocument
  ) -> PilotCityList? {
    if let layout = DocumentLayout(tables, headers: rules.headers, file: document.file) {
      var log = FindingLog(text: layout.text)
      let rows = layout.rows(log: &log)
      if !rows.isEmpty {
        let cities = cities(of: rows, log: &log)
        return PilotCityList(cities: cities, findings: log.sorted).adding(document.findings)
      }
    }
    var log = FindingLog(text: Self.text(of: paragraphs, file: document.file))
    guard let rows = LineLayout(text: log.text, headers: rules.headers).rows(log: &log) else { return nil }
    let cities = cities(of: rows, log: &log)
    return PilotCityList(cities: cities, findings: log.sorted).adding(document.findings)
  }

  private static func text(of paragraphs: [ListDocument.Paragraph], file: String) -> ListText {
    ListText(
      pieces: paragraphs.map { paragraph in
        (paragraph.text, ListLocation(file: file, part: .paragraphs, line: paragraph.number), "\n")
      }, file: file)
  }

  /// The list in `text`, or nil when there is none.
  ///
  /// Ranges count the scalars of `text`; a byte order mark counts as one. `file` is the name that findings give.
  public func read(_ text: String, file: String) -> PilotCityList? {
    let list = ListText(text, file: file)
    for isTable in [false, true] {
      var log = FindingLog(text: list)
      let rows =
        isTable
        ? TableLayout(text: list, headers: rules.headers).rows(log: &log)
        : LineLayout(text: list, headers: rules.headers).rows(log: &log)
      guard let rows else { continue }
      let cities = cities(of: rows, log: &log)
      return PilotCityList(cities: cities, findings: log.sorted)
    }
    return nil
  }

  private func cities(of rows: [ListRow], log: inout FindingLog) -> [PilotCity] {
    if let last = rows.last, rows.count != last.number {
      log.noteWhole(.rowCount, facts: [String(rows.count), String(last.number)])
    }
    var drafts: [PilotCityDraft] = []
    for row in rows {
      if let draft = draft(row, log: &log) { drafts.append(draft) }
    }
    IndustryComparison.noteSpellings(drafts.flatMap(\.needs), log: &log)
    let linker = CompanyLinker(
      rules: rules, regions: enterprises.regions, cities: drafts.map(\.name), drafts: drafts.map(\.enterprises))
    let links = linker.links(log: &log)
    linker.noteDoubts(log: &log)
    return drafts.map { draft in
      draft.city(
        strategies: draft.place.map { gazetteer.strategies(forDivision: $0.division.code) } ?? [], links: links)
    }
  }

  private func draft(_ row: ListRow, log: inout FindingLog) -> PilotCityDraft? {
    let range = row.cell(.city)
    let name = log.text.slice(range)
    guard !range.isEmpty else {
      log.note(.missingField, at: row.range, facts: [PilotCityColumn.city.rawValue])
      return nil
    }
    let filled = PilotCityColumn.allCases.count { !row.cell($0).isEmpty }
    let expected = PilotCityColumn.allCases.count
    if filled < expected { log.note(.cellCount, at: row.range, facts: [String(filled), String(expected)]) }
    let place = gazetteer.place(named: name)
    note(place, at: range, log: &log)
    let id = PilotCity.ID(String(row.number))
    let needs =
      self.needs.read(row.cell(.key), column: .key, city: id, log: &log)
      + self.needs.read(row.cell(.main), column: .main, city: id, log: &log)
    IndustryComparison.noteKeysNotAmongMain(needs, city: name, log: &log)
    let enterprises = self.enterprises.read(
      row.cell(.enterprises), city: name, id: id, region: place?.division.code, log: &log)
    return PilotCityDraft(
      number: row.number, name: name, range: range, place: place, needs: needs, enterprises: enterprises)
  }

  private func note(_ place: Gazetteer.Place?, at range: TextRange, log: inout FindingLog) {
    guard let place else { return log.note(.unknownCity, at: range) }
    if !place.hasProvince { log.note(.provinceInferred, at: range, facts: [place.division.province]) }
    if !place.isDivision { log.note(.hostDivision, at: range, facts: [place.division.code, place.division.name]) }
  }
}
