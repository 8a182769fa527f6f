public import SupplyDemand

/// What checking applications by the notice has found.
public struct NoticeReport: Report {
  /// An application as the report names it.
  public struct Subject: Hashable, Sendable {
    /// The file's name.
    public let file: String
    /// The project; nil when it can't be told.
    public let kind: ProjectKind?
    /// The unit; empty when none is named.
    public let unit: String
    /// The team's or event's name; empty when there is none.
    public let name: String

    /// A subject.
    public init(file: String, kind: ProjectKind?, unit: String, name: String) {
      self.file = file
      self.kind = kind
      self.unit = unit
      self.name = name
    }
  }

  private let subjects: [Subject]
  private let findings: [NoticeFinding]
  private let notice: String

  /// A report.
  ///
  /// - Parameters:
  ///   - notice: The notice's number; empty when it isn't to be told.
  ///   - subjects: The applications, in the order to show.
  ///   - findings: What was found in them and across them.
  ///   - people: Names of persons to be masked.
  ///   - disclosure: Whether personal data is shown.
  public init(
    by notice: String = "", _ subjects: [Subject], findings: [NoticeFinding], people: Set<String> = [],
    disclosure: Disclosure = .masked
  ) {
    self.notice = notice
    self.subjects = subjects
    self.findings = disclosure == .full ? findings : findings.map { $0.masking(people) }
  }

  /// `{applications: [{file, kind, unit, name}], findings: [{kind, severity, clause, file, location, quoted, message}]}`.
  public func json(in language: Language) -> JSONValue {
    .object([
      "applications": .array(
        subjects.map { subject in
          .object([
            "file": .string(subject.file), "kind": .optional(subject.kind?.rawValue), "unit": .string(subject.unit),
            "name": .string(subject.name),
          ])
        }),
      "findings": .array(
        findings.map { finding in
          .object([
            "kind": .string(finding.rule.rawValue), "severity": .string(finding.severity.rawValue),
            "clause": .string(finding.clause), "file": .string(finding.location.file),
            "location": .string(finding.location.place), "quoted": .string(finding.quoted),
            "message": .string(finding.message(in: language)),
          ])
        }),
    ])
  }

  /// A table of what was checked, one for each application with findings, and one for what a person has to check.
  public func sections(in language: Language) -> [ReportSection] {
    let files = subjects.map(\.file)
    let others = findings.filter { !files.contains($0.location.file) }
    var sections = [overview(in: language)]
    for subject in subjects {
      let own = findings.filter { $0.location.file == subject.file }
      if own.isEmpty { continue }
      let title = subject.name.isEmpty ? subject.file : "\(subject.file)：\(subject.name)"
      sections.append(ReportSection(title: title, table: table(own, in: language)))
    }
    if !others.isEmpty {
      let title = Words("全部申报材料：需人工核对", "All applications: to be checked by a person")
      sections.append(ReportSection(title: title[language], table: table(others, in: language)))
    }
    return sections
  }

  private func overview(in language: Language) -> ReportSection {
    let columns = [
      Heading.file, Words("项目", "Project"), Words("申报单位", "Unit"), Words("名称", "Name"),
      NoticeFinding.Severity.fatal.words, NoticeFinding.Severity.warning.words,
    ]
    let rows = subjects.map { subject in
      let own = findings.filter { $0.location.file == subject.file }
      return TextTable.Row([
        .text(subject.file), .optional(subject.kind?.words[language]), .text(subject.unit), .text(subject.name),
        .count(own.count { $0.severity == .fatal }), .count(own.count { $0.severity == .warning }),
      ])
    }
    let isFatal = findings.contains { $0.severity == .fatal }
    let verdict =
      isFatal
      ? Words("有不符合通知的内容，须修改后再提交。", "There is something that won't be accepted.")
      : Words("没有发现不予受理的问题；这不是评审结论。", "Nothing was found that won't be accepted; this is no verdict.")
    return ReportSection(
      title: Words("申报材料检查", "Applications checked")[language],
      table: TextTable(columns: columns.map { TextTable.Column($0[language], maximumWidth: 44) }, rows: rows),
      remarks: [verdict[language]] + basis(in: language))
  }

  /// By which document it was checked.
  private func basis(in language: Language) -> [String] {
    notice.isEmpty ? [] : [Words("依据：\(notice)；条款为该通知及其附件的条款。", "By \(notice), whose clauses are cited.")[language]]
  }

  private func table(_ findings: [NoticeFinding], in language: Language) -> TextTable {
    let columns = [
      Heading.severity, Heading.place, Words("条款", "Clause"), Heading.quoted, Heading.message,
    ]
    let order: [NoticeFinding.Severity] = [.fatal, .warning, .unchecked]
    let sorted = order.flatMap { severity in findings.filter { $0.severity == severity } }
    return TextTable(
      columns: columns.enumerated().map { index, title in
        TextTable.Column(title[language], maximumWidth: index == 3 ? 30 : nil)
      },
      rows: sorted.map { finding in
        TextTable.Row([
          .text(finding.severity.words[language]), .text(finding.location.placeWords[language]), .text(finding.clause),
          .text(finding.quoted), .text(finding.message(in: language)),
        ])
      })
  }

  /// A row for each finding, with the keys of the JSON objects.
  public func spreadsheet(in language: Language) -> TextTable {
    let columns = [
      Heading.kind, Heading.severity, Words("条款", "Clause"), Heading.file, Heading.place, Heading.quoted,
      Heading.message,
    ]
    return TextTable(
      columns: columns.map { TextTable.Column($0[language]) },
      rows: findings.map { finding in
        TextTable.Row([
          .text(finding.rule.rawValue), .text(finding.severity.words[language]), .text(finding.clause),
          .text(finding.location.file), .text(finding.location.placeWords[language]), .text(finding.quoted),
          .text(finding.message(in: language)),
        ])
      })
  }
}
