public import Ingestion
public import Reporting
public import SupplyDemand

/// The stored records of a kind as a list for others. A full one can be imported again and gives the same records.
public struct RecordExport: Sendable {
  /// The kind of the records.
  public let kind: RecordKind
  /// Whether names of persons, telephone numbers and e-mail addresses are shown.
  public let disclosure: Disclosure
  /// The records as they may be shown.
  let records: Records
  /// The same, laid out.
  let list: WrittenList

  /// An export.
  ///
  /// - Parameters:
  ///   - kind: The kind of the records.
  ///   - records: All records of the store.
  ///   - writer: What lays them out.
  ///   - disclosure: Whether personal data is shown.
  public init(_ kind: RecordKind, of records: Records, writer: RecordListWriter, disclosure: Disclosure) {
    self.kind = kind
    self.disclosure = disclosure
    self.records = disclosure.showing(records)
    list = writer.list(of: kind, in: self.records)
  }

  /// The number of records.
  public var count: Int { list.rows.count }

  /// Whether something is masked, so that the list must not be imported again.
  public var isMasked: Bool { disclosure == .masked && kind != .cities }

  /// How many texts the form can't hold as they are: they are longer than a cell of Excel, or have control characters.
  ///
  /// - Complexity: Linear in the length of all texts.
  public func alteredCount(as format: ExportFormat) -> Int {
    guard let format = OutputFormat(rawValue: format.rawValue) else { return 0 }
    return list.rows.joined().count { value in
      if case .text(let text) = value { !DocumentText.isKept(text, in: format) } else { false }
    }
  }

  /// The file.
  ///
  /// - Parameters:
  ///   - format: Its form.
  ///   - date: The day of the export, told in documents; nil when it isn't to be told.
  /// - Returns: Its bytes, the same for the same records and day.
  /// - Throws: `ReportingError` when the form can't hold so many records, or the system has no room.
  public func bytes(as format: ExportFormat, date: CalendarDate?) throws(ReportingError) -> [UInt8] {
    switch format {
    case .csv:
      let warning = isMasked ? TextTable(columns: [TextTable.Column(Self.masked)], rows: []).csv : ""
      return Array(("\u{FEFF}" + warning + table.csv).utf8)
    case .xlsx:
      let sheets = [Workbook.Sheet(name: kind.name(in: .zh), table: table), Workbook.Sheet.about(about(date), in: .zh)]
      return try Workbook(sheets: sheets, date: date).bytes()
    case .docx:
      let section = ReportSection(title: title, table: table)
      return try WordReport(title: title, sections: [section], about: about(nil), date: date).bytes(in: .zh)
    case .jsonl: return Array(objects.map { $0.line + "\n" }.joined().utf8)
    }
  }

  private static let masked = "姓名、电话和邮箱等个人信息已隐去，仅供查阅，请勿重新导入"

  private var title: String {
    kind == .cities ? "“科创中国”试点城市（园区）名单" : kind.name(in: .zh) + "名单"
  }

  private func about(_ date: CalendarDate?) -> [(title: String, text: String)] {
    var lines = [(title: "名单", text: title), (title: "条数", text: String(count))]
    if kind != .cities { lines.append((title: "个人信息", text: isMasked ? Self.masked : "完整，请妥善保管")) }
    if let date { lines.append((title: "导出日期", text: date.description)) }
    return lines
  }

  private var table: TextTable {
    TextTable(
      columns: list.headers.map { TextTable.Column($0) },
      rows: list.rows.map { TextTable.Row($0.map(Self.cell)) })
  }

  private static func cell(_ value: ListValue) -> TableCell {
    switch value {
    case .text(let text): .text(text)
    case .integer(let number): .count(number)
    case .amount(let amount): cell(amount)
    case .day(let day): .day(day)
    case .empty: .empty
    }
  }

  /// A number where every form keeps it, else its digits as a text: spreadsheets have 15 of them.
  private static func cell(_ amount: Double) -> TableCell {
    let plain = ListValue.plainDigits(amount)
    let decimals = plain.split(separator: ".").dropFirst().first?.count ?? 0
    let number = TableCell.number(amount, decimals: decimals)
    let digits = plain.filter { $0 != "." }.drop { $0 == "0" }.count
    let isPlain = !amount.description.contains("e")
    return isPlain && digits <= 15 && number.line == plain ? number : .text(plain)
  }

  private static func json(_ value: ListValue) -> JSONValue {
    switch value {
    case .text(let text): .string(text)
    case .integer(let number): .integer(number)
    case .amount(let amount): .number(amount)
    case .day(let day): .string(day.description)
    case .empty: .null
    }
  }

  private var objects: [JSONValue] {
    let objects: [JSONValue] =
      switch kind {
      case .cities:
        list.rows.map { row in
          .members(zip(list.headers, row).map { JSONValue.Member($0, Self.json($1)) })
        }
      case .experts: records.experts.map { .record($0, .full) }
      case .achievements: records.achievements.map { .record($0, .full) }
      case .demands: records.demands.map { .record($0, .full) }
      case .teams: records.teams.map { .record($0, members: [], .full) }
      case .problems: records.problems.map { .record($0, .full) }
      case .projects: records.projects.map { .record($0, .full) }
      case .openSources: records.openSources.map { .record($0, .full) }
      }
    guard isMasked else { return objects }
    return objects.map { object in
      guard case .members(let members) = object else { return object }
      return .members(members + [JSONValue.Member("masked", .boolean(true))])
    }
  }
}
