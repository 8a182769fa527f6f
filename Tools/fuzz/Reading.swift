import OfficeDocuments

/// Reads bytes by every reader.
enum Reading {
  /// What came of it, one word or a few a reader.
  static func outcomes(_ bytes: [UInt8]) -> [String] {
    [
      outcome("format") { () throws(OfficeDocumentError) in _ = try OfficeFormat(sniffing: bytes) },
      outcome("text") { () throws(OfficeDocumentError) in
        let document = try WordDocument(reading: bytes)
        for table in document.tables { _ = table.cell(row: table.rows.count, column: table.columnCount) }
      },
      outcome("workbook") { () throws(OfficeDocumentError) in
        for sheet in try Spreadsheet(reading: bytes).sheets { _ = try sheet.filled() }
      },
    ]
  }

  private static func outcome(_ reader: String, _ read: () throws(OfficeDocumentError) -> Void) -> String {
    do throws(OfficeDocumentError) {
      try read()
      return "\(reader): read"
    } catch {
      // Only the case: its facts differ each time.
      return "\(reader): \(caseName(error))"
    }
  }

  private static func caseName(_ error: OfficeDocumentError) -> String {
    Mirror(reflecting: error).children.first?.label ?? "passwordProtected"
  }
}
