public import SupplyDemand

/// What reading the lists has met, in the order given.
public struct FindingReport: Report {
  /// The findings, masked already when they have to be.
  let findings: [Finding]

  /// A report on `findings`.
  ///
  /// - Parameters:
  ///   - findings: The findings, in the order to show.
  ///   - people: Names of persons; a finding that quotes one shows it masked, as it does telephone numbers and e-mails.
  ///   - disclosure: Whether personal data is shown.
  public init(_ findings: [Finding], people: Set<String> = [], disclosure: Disclosure = .masked) {
    self.findings = disclosure == .full ? findings : findings.map { $0.masking(people) }
  }

  /// An array of `{kind, severity, file, part, line, column, quoted, message}`; the part of a document is `sheet:NAME`,
  /// `table:NUMBER` or `paragraphs`.
  public func json(in language: Language) -> JSONValue {
    .array(
      findings.map { finding in
        .object([
          "kind": .string(finding.kind.rawValue), "severity": .string(finding.severity.rawValue),
          "file": .string(finding.location.file), "part": .optional(finding.location.part?.description),
          "line": .optional(finding.location.line), "column": .optional(finding.location.column),
          "quoted": .string(finding.quoted), "message": .string(finding.message(in: language)),
        ])
      })
  }

  /// One table: the severity, the place, the kind that scripts filter by, and the sentence.
  public func sections(in language: Language) -> [ReportSection] {
    let headings = [Heading.severity, Heading.place, Heading.kind, Heading.message]
    let rows = findings.map { finding in
      TextTable.Row([
        .text(finding.severity.name(in: language)), .text(finding.location.description), .text(finding.kind.rawValue),
        .text(finding.message(in: language)),
      ])
    }
    let counts = Finding.Severity.allCases.map { severity in
      let count = findings.count { $0.severity == severity }
      return Words("\(severity.words.zh) \(count) 条", "\(count) \(severity.words.en)\(count == 1 ? "" : "s")")[language]
    }
    return [
      ReportSection(
        title: Heading.findings[language] + Words("：", ": ")[language]
          + counts.joined(separator: Words("，", ", ")[language]),
        table: TextTable(columns: headings.map { TextTable.Column($0[language]) }, rows: rows))
    ]
  }

  /// A row for each finding, with the keys of the JSON objects; the part of a document is told by the place.
  public func spreadsheet(in language: Language) -> TextTable {
    let headings = [
      Heading.kind, Heading.severity, Heading.file, Heading.place, Heading.line, Heading.textColumn, Heading.quoted,
      Heading.message,
    ]
    let rows = findings.map { finding in
      TextTable.Row([
        .text(finding.kind.rawValue), .text(finding.severity.name(in: language)), .text(finding.location.file),
        .text(finding.location.place), .optional(finding.location.line), .optional(finding.location.column),
        .text(finding.quoted), .text(finding.message(in: language)),
      ])
    }
    return TextTable(columns: headings.map { TextTable.Column($0[language]) }, rows: rows)
  }
}
