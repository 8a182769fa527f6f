import OfficeDocuments

/// Reads bytes as documents of Word and Excel.
struct DocumentReading: FuzzedReader {
  func damaged(_ input: [UInt8], by mutator: inout Mutator) -> [UInt8] { mutator.damagedDocument(input) }

  func outcomes(_ bytes: [UInt8]) async -> [FuzzOutcome] {
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

  private func outcome(_ reader: String, _ read: () throws(OfficeDocumentError) -> Void) -> FuzzOutcome {
    let start = ContinuousClock.now
    do throws(OfficeDocumentError) {
      try read()
      return FuzzOutcome(reader, "read", in: .now - start)
    } catch {
      return FuzzOutcome(reader, refused: error)
    }
  }
}
