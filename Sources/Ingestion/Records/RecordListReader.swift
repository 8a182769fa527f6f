public import SupplyDemand

/// Reads lists of experts, achievements, demands and teams, and the three banks, from CSV, TSV, JSON Lines, plain lists of
/// titles, and from the sheets and tables of documents.
public struct RecordListReader: Sendable {
  let aliases: RecordFieldAliases

  /// A reader that knows columns and values by `aliases`.
  public init(aliases: RecordFieldAliases) {
    self.aliases = aliases
  }

  /// Reads `text` as a list of `kind`.
  ///
  /// - Parameters:
  ///   - text: The decoded file.
  ///   - kind: What its records are; not `cities`.
  ///   - file: The file's name without its folders, for locations.
  /// - Returns: The records and findings.
  /// - Throws: `IngestionError` when the text is blank, when no column is the title or the name, or for cities.
  /// - Complexity: O(n log n) in the number of rows.
  public func read(_ text: String, as kind: RecordKind, file: String) throws(IngestionError) -> RecordList {
    try read(ListDocument(text: text, file: file), as: kind)
  }

  /// Reads the lists of `kind` in a document.
  ///
  /// Every value that can't be understood is a finding and leaves its field unknown; a row without its title or name is
  /// one and is left out. Findings quote no telephone number and no e-mail address. All sheets or tables that are lists of
  /// this kind are read as one list, and others are told of. A document without such a table may be a plain list of titles
  /// or names in its paragraphs, or in the one column of a sheet.
  ///
  /// - Parameters:
  ///   - document: The document.
  ///   - kind: What its records are; not `cities`.
  /// - Returns: The records and findings, those of the document first.
  /// - Throws: `IngestionError` when it is blank, when no column is the title or the name, or for cities.
  /// - Complexity: O(n log n) in the number of rows.
  public func read(_ document: ListDocument, as kind: RecordKind) throws(IngestionError) -> RecordList {
    guard kind != .cities else { throw .unsuitableKind(kind) }
    let rows = try rows(of: document, as: kind)
    var findings = LimitedFindings(file: document.file)
    findings.append(contentsOf: document.findings)
    findings.append(contentsOf: rows.findings)
    var records = Records()
    let part: CollectedPart
    switch kind {
    case .experts:
      part = collect(rows, kind, findings, into: &records.experts, id: \.id) { Expert(&$0) }
    case .achievements:
      part = collect(rows, kind, findings, into: &records.achievements, id: \.id) { Achievement(&$0) }
    case .demands:
      part = collect(rows, kind, findings, into: &records.demands, id: \.id) { Demand(&$0) }
    case .teams, .cities:
      part = collect(rows, kind, findings, into: &records.teams, id: \.id) { ServiceTeam(&$0) }
    case .problems:
      part = collect(rows, kind, findings, into: &records.problems, id: \.id) { TechnicalProblem(&$0) }
    case .projects:
      part = collect(rows, kind, findings, into: &records.projects, id: \.id) { Project(&$0) }
    case .openSources:
      part = collect(rows, kind, findings, into: &records.openSources, id: \.id) { OpenSource(&$0) }
    }
    return RecordList(
      file: document.file, kind: kind, records: records, locations: part.locations,
      findings: part.findings.sorted, rowCount: rows.rows.count + rows.unreadable,
      leftOutCount: rows.unreadable + part.leftOutCount)
  }

  private typealias CollectedPart = (
    locations: [RecordReference: ListLocation], findings: LimitedFindings, leftOutCount: Int
  )

  private func collect<Record>(
    _ rows: RecordRows, _ kind: RecordKind, _ findings: LimitedFindings, into records: inout [Record],
    id: KeyPath<Record, Identifier<Record>>, _ read: (inout RowReader) -> Record?
  ) -> CollectedPart {
    var collector = RecordCollector<Record>(kind: kind, aliases: aliases, findings: findings)
    collector.collect(rows.rows, id: { $0[keyPath: id].text }, read)
    records = collector.records.sorted { $0[keyPath: id] < $1[keyPath: id] }
    return (collector.locations, collector.findings, collector.leftOutCount)
  }
}
