import SupplyDemand

extension ListTemplate {
  /// The file.
  ///
  /// - Parameter format: Its form.
  /// - Returns: Its bytes, always the same; none for pilot cities as JSON, which are read from tables alone.
  /// - Throws: `ReportingError` when the system has no room.
  public func bytes(as format: TemplateFormat) throws(ReportingError) -> [UInt8] {
    switch format {
    case .csv: Array(("\u{FEFF}" + table.csv).utf8)
    case .xlsx: try workbook.bytes()
    case .docx: try wordReport.bytes(in: .zh)
    case .json: Array((jsonLines ?? "").utf8)
    }
  }

  /// The template as a workbook: the list on a sheet whose columns keep their types, and a sheet that says how to fill it in.
  public var workbook: Workbook {
    Workbook(sheets: [
      Workbook.Sheet(name: kind.name(in: .zh), table: table, isOpen: true),
      Workbook.Sheet.about(guidance, in: .zh),
    ])
  }

  /// The template as a document of Word: the list as its one table, and below it how to fill it in.
  public var wordReport: WordReport {
    WordReport(title: name, sections: [ReportSection(title: name, table: table)], about: guidance)
  }

  /// How to fill the template in: first what holds for all of it, then a line for each column.
  var guidance: [(title: String, text: String)] {
    let lead = [
      (title: "名单", text: kind.name(in: .zh) + "名单"),
      (title: "填写", text: "一行一条；请把两行示例换成自己的内容。除必填的列外，各列都可以空着或删去，顺序不限；空着表示不知道。"),
      (title: "导入", text: "本表填好后可直接导入，不需另存为 CSV；这一页说明不会读入。"),
    ]
    return lead + columns.map { (title: $0, text: guidance(for: $0)) }
  }

  /// How to fill a column in.
  private func guidance(for column: String) -> String {
    let text = Self.ownGuidance[kind]?[column] ?? Self.commonGuidance[column] ?? ""
    return requiredColumns.contains(column) ? "必填。" + text : text
  }

  /// The columns that a list of the kind can't do without.
  private var requiredColumns: Set<String> {
    switch kind {
    case .cities: Set(columns)
    case .experts: ["姓名"]
    case .achievements: ["成果名称"]
    case .demands: ["需求名称"]
    case .teams: ["团名"]
    case .problems: ["问题名称"]
    case .projects: ["项目名称"]
    case .openSources: ["开源资源名称"]
    }
  }
}
