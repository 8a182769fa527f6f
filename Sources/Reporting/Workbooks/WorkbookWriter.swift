import CXLSXWriter
import Glibc
import Synchronization

/// Writes a workbook by libxlsxwriter, row by row: the only file that calls it.
///
/// The library draws the names of its temporary files from `rand` and reads dates by `gmtime`, which all threads share:
/// only one writer is at work at a time.
@safe final class WorkbookWriter {
  /// The most rows of a sheet.
  static let rowLimit = Int(LXW_ROW_MAX)
  /// The most columns of a sheet.
  static let columnLimit = Int(LXW_COL_MAX)

  private static let turn = Mutex(())
  private let file: MemoryFile
  /// Nil when the workbook is closed, which frees all that hangs on it.
  private var book: UnsafeMutablePointer<lxw_workbook>?
  private var sheet: UnsafeMutablePointer<lxw_worksheet>?
  private var sheets: [UnsafeMutablePointer<lxw_worksheet>] = unsafe []
  private var formats: [CellStyle: UnsafeMutablePointer<lxw_format>] = unsafe [:]

  /// The file of a workbook that is said to be made `time` seconds after the start of 1970, never 0, and to which `write`
  /// adds sheets and rows.
  static func bytes(
    time: Int, _ write: (WorkbookWriter) throws(ReportingError) -> Void
  ) throws(ReportingError) -> [UInt8] {
    try turn.withLock { _ throws(ReportingError) in
      let writer = try WorkbookWriter(time: time)
      try write(writer)
      return try writer.finish()
    }
  }

  private init(time: Int) throws(ReportingError) {
    file = try MemoryFile()
    // Rows wait in a temporary file without a name, so that memory doesn't grow with them.
    var options = unsafe lxw_workbook_options(constant_memory: 1, tmpdir: nil, use_zip64: 0)
    unsafe book = workbook_new_opt(file.path, &options)
    guard unsafe book != nil else { throw Self.failure(LXW_ERROR_MEMORY_MALLOC_FAILED) }
    var properties = unsafe lxw_doc_properties()
    unsafe properties.created = time
    try Self.check(unsafe workbook_set_properties(book, &properties))
  }

  deinit {
    // The library frees a workbook's temporary files only by writing it.
    if let book = unsafe book { _ = unsafe workbook_close(book) }
  }

  /// Adds a sheet, where the following rows go. `styles` are those of the columns where nothing is written, if any.
  func beginSheet(
    _ name: String, columns: [SheetColumn], rowCount: Int, hasFilter: Bool, styles: [CellStyle] = []
  ) throws(ReportingError) {
    unsafe sheet = workbook_add_worksheet(book, name)
    guard let sheet = unsafe sheet else { throw .failed(message: "the sheet \(name) can't be added.") }
    unsafe sheets.append(sheet)
    guard let last = UInt16(exactly: columns.count - 1) else { return }
    for (column, index) in zip(columns, UInt16(0)...) {
      let format = Int(index) < styles.count ? try unsafe format(styles[Int(index)]) : nil
      try Self.check(unsafe worksheet_set_column(sheet, index, index, Double(column.width), format))
    }
    unsafe worksheet_freeze_panes(sheet, 1, 0)
    try unsafe setPaper(of: sheet, width: columns.reduce(0) { $0 + $1.width })
    if hasFilter { try Self.check(unsafe worksheet_autofilter(sheet, 0, 0, UInt32(rowCount), last)) }
    // No green corners: identities and telephone numbers are texts on purpose.
    let range = "A1:\(Self.letters(of: columns.count - 1))\(rowCount + 1)"
    let kind = UInt8(LXW_IGNORE_NUMBER_STORED_AS_TEXT.rawValue)
    try Self.check(unsafe worksheet_ignore_errors(sheet, kind, range))
  }

  /// Prints on A4, as many pages down as it takes and one across, with the header and the page's number on each.
  private func setPaper(
    of sheet: UnsafeMutablePointer<lxw_worksheet>, width: Int
  ) throws(ReportingError) {
    let a4: UInt8 = 9
    unsafe worksheet_set_paper(sheet, a4)
    if width > Self.uprightWidth { unsafe worksheet_set_landscape(sheet) }
    unsafe worksheet_fit_to_pages(sheet, 1, 0)
    unsafe worksheet_gridlines(sheet, UInt8(LXW_SHOW_ALL_GRIDLINES.rawValue))
    try Self.check(unsafe worksheet_repeat_rows(sheet, 0, 0))
    try Self.check(unsafe worksheet_set_footer(sheet, "&C&P / &N"))
  }

  /// A light grey.
  private static let headerColor: UInt32 = 0xF2F2F2
  /// How many digits of the default font stand beside one another on A4 upright.
  private static let uprightWidth = 90

  /// Writes a text on the sheet begun last, never a formula; rows have to come in order.
  func write(_ text: String, row: Int, column: Int, style: CellStyle) throws(ReportingError) {
    let (sheet, format) = (try unsafe begunSheet(), try unsafe format(style))
    try Self.check(unsafe worksheet_write_string(sheet, UInt32(row), UInt16(column), text, format))
  }

  /// Makes a row of the sheet begun last as high as `lines` lines, before anything is written in it.
  func setHeight(ofRow row: Int, lines: Int) throws(ReportingError) {
    let sheet = try unsafe begunSheet()
    // Excel's own height of a line of its default font, and the highest row it has, in points.
    try Self.check(unsafe worksheet_set_row(sheet, UInt32(row), min(409, Double(lines) * 15), nil))
  }

  /// Writes a finite number on the sheet begun last; rows have to come in order.
  func write(_ number: Double, row: Int, column: Int, style: CellStyle) throws(ReportingError) {
    let (sheet, format) = (try unsafe begunSheet(), try unsafe format(style))
    try Self.check(unsafe worksheet_write_number(sheet, UInt32(row), UInt16(column), number, format))
  }

  private func finish() throws(ReportingError) -> [UInt8] {
    try checkRoom()
    let closed = unsafe book
    unsafe (book, sheet) = (nil, nil)
    try Self.check(unsafe workbook_close(closed))
    return try file.bytes()
  }

  /// The library would write half a sheet and say nothing when the disk is full: whether all rows were kept, and whether
  /// there is room to write them once more, is found out before.
  private func checkRoom() throws(ReportingError) {
    let fixedParts = 1 << 20
    for index in unsafe sheets.indices {
      guard let rows = unsafe sheets[index].pointee.optimize_tmpfile else { continue }
      var (status, system) = (stat(), statvfs())
      let isKept = unsafe fflush(rows) == 0 && ferror(rows) == 0
      guard isKept, unsafe fstat(fileno(rows), &status) == 0, unsafe fstatvfs(fileno(rows), &system) == 0
      else { throw .noRoom(code: Int(ENOSPC)) }
      let free = system.f_bavail.multipliedReportingOverflow(by: system.f_frsize)
      guard free.overflow || free.partialValue >= UInt(status.st_size) + UInt(fixedParts)
      else { throw .noRoom(code: Int(ENOSPC)) }
    }
  }

  private func begunSheet() throws(ReportingError) -> UnsafeMutablePointer<lxw_worksheet> {
    guard let sheet = unsafe sheet else { throw .failed(message: "no sheet was begun.") }
    return unsafe sheet
  }

  private func format(_ style: CellStyle) throws(ReportingError) -> UnsafeMutablePointer<lxw_format> {
    if let format = unsafe formats[style] { return unsafe format }
    guard let format = unsafe workbook_add_format(book) else { throw Self.failure(LXW_ERROR_MEMORY_MALLOC_FAILED) }
    unsafe format_set_num_format(format, style.numberFormat)
    unsafe format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    switch style {
    case .header:
      unsafe format_set_bold(format)
      unsafe format_set_bottom(format, UInt8(LXW_BORDER_THIN.rawValue))
      unsafe format_set_bg_color(format, Self.headerColor)
    case .text(wraps: true): unsafe format_set_text_wrap(format)
    case .text(wraps: false), .count, .number, .day: break
    }
    unsafe formats[style] = format
    return unsafe format
  }

  /// The letters of a column: A, B, … Z, AA, …
  private static func letters(of column: Int) -> String {
    let (before, last) = (column / 26, column % 26)
    return (before > 0 ? letters(of: before - 1) : "") + String(UnicodeScalar(UInt8(65 + last)))
  }

  private static func check(_ code: lxw_error) throws(ReportingError) {
    guard code == LXW_NO_ERROR else { throw failure(code) }
  }

  private static func failure(_ code: lxw_error) -> ReportingError {
    .failed(message: unsafe lxw_strerror(code).map { unsafe String(cString: $0) } ?? "error \(code.rawValue)")
  }
}
