public import SupplyDemand

/// Reads lists of experts, achievements, demands and teams, and the three banks, from CSV, TSV, JSON Lines and plain lists of titles.
public struct RecordListReader: Sendable {
  /// How much of a file is looked at to find out what it holds.
  private static let sampleSize = 65_536

  private let aliases: RecordFieldAliases

  /// A reader that knows columns and values by `aliases`.
  public init(aliases: RecordFieldAliases) {
    self.aliases = aliases
  }

  /// What the list in `text` could be: one kind when it is clear, several when a person has to choose, none when it is
  /// no list that can be read. In the order of `RecordKind`. `cities` is named for a table of pilot cities, which
  /// another reader reads; their list within a document's text isn't recognized here.
  ///
  /// A table, or JSON objects, can be every kind whose necessary field is there and that knows at least half of the
  /// columns; one whose known columns are a proper part of another's is out. A list without a header is taken for
  /// achievements when its lines look like titles; any other such list could be all four kinds that aren't banks. What the
  /// banks hold has columns that other lists have too: a bank that knows no more of them than another kind is named only
  /// when the title's column is called after it (问题名称).
  public func kinds(of text: String, file: String) -> [RecordKind] {
    let sample = Self.sample(of: text)
    let known = RecordKind.allCases.map { (kind: $0, columns: columns(known: sample, as: $0, file: file)) }
    let possible = known.filter { !$0.columns.isEmpty }
    let best = possible.filter { one in !possible.contains { $0.columns.isStrictSuperset(of: one.columns) } }
    if !best.isEmpty { return withoutUnnamedBanks(best).map(\.kind) }
    guard !ListForm.isJSONLines(text), let list = PlainList(parsing: sample), list.isPlausible else { return [] }
    return list.looksLikeTitles(aliases) ? [.achievements] : [.experts, .achievements, .demands, .teams]
  }

  /// Leaves out the banks that nothing tells from another kind.
  private func withoutUnnamedBanks(
    _ kinds: [(kind: RecordKind, columns: Set<String>)]
  ) -> [(kind: RecordKind, columns: Set<String>)] {
    guard kinds.contains(where: { !RecordKind.banks.contains($0.kind) }) else { return kinds }
    return kinds.filter { kind, columns in
      guard RecordKind.banks.contains(kind) else { return true }
      return columns.contains { column in
        aliases.field(HeaderName(column), in: kind) == ListField.required(by: kind)
          && aliases.words(naming: kind).contains { column.contains($0) }
      }
    }
  }

  /// Reads `text` as a list of `kind`.
  ///
  /// Every value that can't be understood is a finding and leaves its field unknown; a row without its title or name is
  /// one and is left out. Findings quote no telephone number and no e-mail address.
  ///
  /// - Parameters:
  ///   - text: The decoded file.
  ///   - kind: What its records are; not `cities`.
  ///   - file: The file's name without its folders, for locations.
  /// - Returns: The records and findings.
  /// - Throws: `IngestionError` when the text is blank, when no column is the title or the name, or for cities.
  /// - Complexity: O(n log n) in the number of rows.
  public func read(_ text: String, as kind: RecordKind, file: String) throws(IngestionError) -> RecordList {
    guard kind != .cities else { throw .unsuitableKind(kind) }
    let rows = try rows(of: text, as: kind, file: file)
    var records = Records()
    let part: (locations: [RecordReference: ListLocation], findings: [Finding])
    switch kind {
    case .experts:
      part = collect(rows, kind, file, into: &records.experts, id: \.id) { Expert(&$0) }
    case .achievements:
      part = collect(rows, kind, file, into: &records.achievements, id: \.id) { Achievement(&$0) }
    case .demands:
      part = collect(rows, kind, file, into: &records.demands, id: \.id) { Demand(&$0) }
    case .teams, .cities:
      part = collect(rows, kind, file, into: &records.teams, id: \.id) { ServiceTeam(&$0) }
    case .problems:
      part = collect(rows, kind, file, into: &records.problems, id: \.id) { TechnicalProblem(&$0) }
    case .projects:
      part = collect(rows, kind, file, into: &records.projects, id: \.id) { Project(&$0) }
    case .openSources:
      part = collect(rows, kind, file, into: &records.openSources, id: \.id) { OpenSource(&$0) }
    }
    return RecordList(
      file: file, kind: kind, records: records, locations: part.locations,
      findings: (rows.findings + part.findings).sorted { $0.location < $1.location },
      rowCount: rows.rows.count + rows.unreadable)
  }

  private func rows(of text: String, as kind: RecordKind, file: String) throws(IngestionError) -> RecordRows {
    switch ListForm(of: text, as: kind, file: file, aliases: aliases) {
    case .jsonLines:
      let rows = RecordRows(jsonLines: text, kind: kind, file: file, aliases: aliases)
      let field = ListField.required(by: kind)
      if !rows.rows.isEmpty, !rows.rows.contains(where: { $0.values[field] != nil }) {
        throw .missingColumn(file: file, kind: kind, field: field.rawValue, found: names(inJSONLines: text))
      }
      return rows
    case .table(let table, let above):
      var rows = RecordRows(table, kind: kind, aliases: aliases)
      rows.findings += above.flatMap(\.cells).filter { !CellText.cleaned($0.text).isEmpty }.map {
        Finding(.strayText, at: table.location(of: $0), quoting: ContactDetails.redacted($0.text))
      }
      return rows
    case .plain(let list):
      return RecordRows(list, kind: kind)
    case .unknown(let firstRow):
      if firstRow.isEmpty { throw .emptyFile(file) }
      let found = firstRow.prefix(20).map(ContactDetails.redacted)
      throw .missingColumn(file: file, kind: kind, field: ListField.required(by: kind).rawValue, found: found)
    }
  }

  private func collect<Record>(
    _ rows: RecordRows, _ kind: RecordKind, _ file: String, into records: inout [Record],
    id: KeyPath<Record, Identifier<Record>>, _ read: (inout RowReader) -> Record?
  ) -> (locations: [RecordReference: ListLocation], findings: [Finding]) {
    var collector = RecordCollector<Record>(kind: kind, file: file, aliases: aliases)
    collector.collect(rows.rows, id: { $0[keyPath: id].text }, read)
    records = collector.records.sorted { $0[keyPath: id] < $1[keyPath: id] }
    return (collector.locations, collector.findings)
  }

  /// The columns of `text` that lists of `kind` know and keep; none when the necessary one isn't among them, or when
  /// most columns are unknown: a classification also has names and descriptions.
  private func columns(known text: String, as kind: RecordKind, file: String) -> Set<String> {
    let names: [String]
    if ListForm.isJSONLines(text) {
      names = self.names(inJSONLines: text)
    } else if case .table(let table, _) = ListForm(of: text, as: kind, file: file, aliases: aliases) {
      names = table.header?.cells.map(\.text) ?? []
    } else {
      names = []
    }
    let fields = names.map { ($0, aliases.field(HeaderName($0), in: kind)) }
    let found = Set(fields.compactMap(\.1))
    let isCityList = found.contains(.keyIndustries) || found.contains(.mainIndustries)
    guard found.contains(ListField.required(by: kind)), kind != .cities || isCityList,
      fields.count(where: { $0.1 == nil }) * 2 <= fields.count
    else { return [] }
    return Set(fields.filter { $0.1 != nil && $0.1 != .ignored }.map(\.0))
  }

  /// The names of the members of the first hundred objects, in their order.
  private func names(inJSONLines text: String) -> [String] {
    var names: [String] = []
    for line in JSONLine.all(in: text, file: "").prefix(100) {
      guard case .members(let members) = line.content else { continue }
      names += members.map(\.name)
    }
    return ListCell.unique(names)
  }

  /// The beginning of `text` up to a line's end.
  private static func sample(of text: String) -> String {
    guard text.utf8.count > sampleSize else { return text }
    let bytes = text.utf8.prefix(sampleSize)
    let end = bytes.lastIndex(of: 0x0A) ?? bytes.endIndex
    return String(decoding: bytes[..<end], as: UTF8.self)
  }
}
