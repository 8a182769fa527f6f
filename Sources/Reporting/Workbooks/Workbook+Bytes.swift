import SupplyDemand

extension Workbook {
  /// The names of the sheets as the file has them: valid for Excel and unique.
  public var sheetNames: [String] { SheetName.valid(sheets.map(\.name)) }

  /// The bytes of the .xlsx file, the same for the same workbook.
  ///
  /// Numbers are numbers shown with their decimals, and empty where they aren't finite; texts are texts whatever they
  /// begin with. Temporary files without a name are written below `$TMPDIR` on the way. Workbooks that are asked for at
  /// the same time are written one after the other.
  ///
  /// - Throws: `ReportingError` when a sheet can't hold its table, or the system has no room.
  /// - Complexity: Linear in the length of all texts.
  public func bytes() throws(ReportingError) -> [UInt8] {
    let names = sheetNames
    for (sheet, name) in zip(sheets, names) { try Self.check(sheet.table, name) }
    let columns = sheets.map { SheetColumn.columns(of: $0.table) }
    return try WorkbookWriter.bytes(time: date.map(Self.noon) ?? Self.firstDay) { writer throws(ReportingError) in
      for (index, sheet) in sheets.enumerated() {
        try writer.beginSheet(
          names[index], columns: columns[index], rowCount: sheet.table.rows.count,
          hasFilter: sheet.hasFilter && !sheet.table.rows.isEmpty,
          styles: sheet.isOpen ? Self.styles(of: sheet.table, columns[index]) : [])
        try Self.write(sheet.table, columns[index], by: writer)
      }
    }
  }

  /// How what is written below the rows looks: like the first cell of its column that has anything, else as a text.
  private static func styles(of table: TextTable, _ columns: [SheetColumn]) -> [CellStyle] {
    columns.indices.map { index in
      for row in table.rows {
        switch table.cell(row, index) {
        case .count: return .count
        case .number(_, let decimals): return .number(decimals: decimals)
        case .day: return .day
        case .text(let text) where !text.isEmpty: return .text(wraps: columns[index].wraps)
        case .text, .empty: continue
        }
      }
      return .text(wraps: false)
    }
  }

  /// Noon of 1 January 1980, in seconds since the start of 1970.
  private static let firstDay = (3652 * 24 + 12) * 3600

  /// Noon of a day by Greenwich, in seconds since the start of 1970: the same day in all of China.
  static func noon(_ date: CalendarDate) -> Int { (days(to: date) * 24 + 12) * 3600 }

  /// The days from the first of 1970 to a day.
  private static func days(to date: CalendarDate) -> Int {
    // Days from the civil calendar, years beginning in March (H. Hinnant, “chrono-Compatible Low-Level Date Algorithms”).
    let year = date.month > 2 ? date.year : date.year - 1
    let dayOfYear = (153 * ((date.month + 9) % 12) + 2) / 5 + date.day - 1
    return year * 365 + year / 4 - year / 100 + year / 400 + dayOfYear - 719_468
  }

  private static func check(_ table: TextTable, _ name: String) throws(ReportingError) {
    let (rows, columns) = (table.rows.count + 1, table.columns.count + (table.notesTitle == nil ? 0 : 1))
    guard rows <= WorkbookWriter.rowLimit else {
      throw .tooManyRows(sheet: name, count: rows, most: WorkbookWriter.rowLimit)
    }
    guard columns <= WorkbookWriter.columnLimit else {
      throw .tooManyColumns(sheet: name, count: columns, most: WorkbookWriter.columnLimit)
    }
  }

  private static func write(
    _ table: TextTable, _ columns: [SheetColumn], by writer: WorkbookWriter
  ) throws(ReportingError) {
    for (index, column) in columns.enumerated() {
      try writer.write(SheetText.cell(column.title), row: 0, column: index, style: .header)
    }
    for (index, row) in table.rows.enumerated() {
      let lines = lineCount(of: row, in: table, columns)
      if lines > 1 { try writer.setHeight(ofRow: index + 1, lines: lines) }
      for (place, column) in columns.enumerated() {
        let cell =
          place < table.columns.count ? table.cell(row, place) : .text(row.notes.joined(separator: "\n"))
        try write(cell, wraps: column.wraps, row: index + 1, column: place, by: writer)
      }
    }
  }

  /// How many lines a row takes: not every program finds that out by itself.
  private static func lineCount(of row: TextTable.Row, in table: TextTable, _ columns: [SheetColumn]) -> Int {
    var lines = 1
    for (place, column) in columns.enumerated() where column.wraps {
      if place >= table.columns.count {
        lines = max(lines, row.notes.reduce(0) { $0 + column.lineCount(of: $1) })
      } else if case .text(let text) = table.cell(row, place) {
        lines = max(lines, column.lineCount(of: text))
      }
    }
    return lines
  }

  private static func write(
    _ cell: TableCell, wraps: Bool, row: Int, column: Int, by writer: WorkbookWriter
  ) throws(ReportingError) {
    switch cell {
    case .text(let text) where !text.isEmpty:
      try writer.write(SheetText.cell(text), row: row, column: column, style: .text(wraps: wraps))
    case .number(let number, let decimals) where number.isFinite:
      try writer.write(number, row: row, column: column, style: .number(decimals: decimals))
    // A spreadsheet's numbers have 15 digits.
    case .count(let count) where count.magnitude >= 1_000_000_000_000_000:
      try writer.write(String(count), row: row, column: column, style: .text(wraps: false))
    case .count(let count):
      try writer.write(Double(count), row: row, column: column, style: .count)
    // The calendar of spreadsheets begins in 1900, and counts a 29 February of that year that there wasn't.
    case .day(let day) where day.year > 1900:
      try writer.write(Double(days(to: day) + 25_569), row: row, column: column, style: .day)
    case .day(let day):
      try writer.write(day.description, row: row, column: column, style: .text(wraps: false))
    case .text, .number, .empty: break
    }
  }
}
