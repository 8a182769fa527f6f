public import SupplyDemand

/// The applications that are kept, and how far they have come.
public struct ApplicationListReport: Report {
  private let applications: [KeptApplication]

  /// A report.
  public init(_ applications: [KeptApplication]) {
    self.applications = applications
  }

  /// An array of `{number, file, kind, unit, creditCode, name, state, revision}`.
  public func json(in language: Language) -> JSONValue {
    .array(
      applications.map { application in
        .object([
          "number": .integer(application.number), "file": .string(application.file),
          "kind": .optional(application.kind?.rawValue), "unit": .string(application.unit),
          "creditCode": .string(application.creditCode), "name": .string(application.title),
          "state": .string(application.state.rawValue), "revision": .integer(application.revision),
        ])
      })
  }

  /// One table.
  public func sections(in language: Language) -> [ReportSection] {
    [ReportSection(title: Words("申报材料", "Applications")[language], table: spreadsheet(in: language))]
  }

  /// A row for each application.
  public func spreadsheet(in language: Language) -> TextTable {
    let columns = [
      Words("编号", "Number"), Words("项目", "Project"), Words("申报单位", "Unit"), Words("名称", "Name"),
      Words("状态", "State"), Words("文件", "File"),
    ]
    return TextTable(
      columns: columns.map { TextTable.Column($0[language], maximumWidth: 44) },
      rows: applications.map { application in
        TextTable.Row([
          .count(application.number), .optional(application.kind?.words[language]), .text(application.unit),
          .text(application.title), .text(application.state.words[language]), .text(application.file),
        ])
      })
  }
}
