import SupplyDemand

/// What an import has done, file by file.
public struct ImportReport: Report {
  /// The files, in the order they were read.
  public let files: [ImportSummary]
  /// Names of persons that findings may quote.
  let people: Set<String>
  /// Whether personal data is shown.
  public let disclosure: Disclosure

  /// A report on `files`; findings that quote one of `people` show the name masked.
  public init(files: [ImportSummary], people: Set<String> = [], disclosure: Disclosure = .masked) {
    self.files = files
    self.people = people
    self.disclosure = disclosure
  }

  /// An array of `{file, kind, added, updated, unchanged, removed, leftOut, findings}`.
  public func json(in language: Language) -> JSONValue {
    .array(
      files.map { file in
        .object([
          "file": .string(file.file), "kind": .string(file.kind.rawValue), "added": .integer(file.added),
          "updated": .integer(file.updated), "unchanged": .integer(file.unchanged),
          "removed": .integer(file.removed), "leftOut": .integer(file.leftOut),
          "findings": report(on: file.findings).json(in: language),
        ])
      })
  }

  /// The counts, and below them the errors and warnings: notes are too many to read after every import.
  public func sections(in language: Language) -> [ReportSection] {
    let findings = files.flatMap(\.findings)
    let pressing = findings.filter { $0.severity != .note }
    let noteCount = findings.count - pressing.count
    let remark = Words(
      "另有 \(noteCount) 条提示，用 duijie findings 查看。",
      "\(noteCount) \(noteCount == 1 ? "note" : "notes") more: see duijie findings.")
    let counts = ReportSection(
      title: Words("导入", "Import")[language], table: spreadsheet(in: language),
      remarks: noteCount > 0 ? [remark[language]] : [])
    return [counts] + (pressing.isEmpty ? [] : report(on: pressing).sections(in: language))
  }

  /// A row for each file.
  public func spreadsheet(in language: Language) -> TextTable {
    let headings = [
      Heading.kind, Heading.added, Heading.updated, Heading.unchanged, Heading.removed, Heading.leftOut,
      Heading.findings, Heading.file,
    ]
    let rows = files.map { file in
      TextTable.Row([
        .text(file.kind.name(in: language)), .count(file.added), .count(file.updated), .count(file.unchanged),
        .count(file.removed), .count(file.leftOut), .count(file.findings.count), .text(file.file),
      ])
    }
    return TextTable(columns: headings.map { TextTable.Column($0[language]) }, rows: rows)
  }

  private func report(on findings: [Finding]) -> FindingReport {
    FindingReport(findings, people: people, disclosure: disclosure)
  }
}
