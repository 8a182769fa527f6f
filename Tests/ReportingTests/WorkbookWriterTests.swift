import Testing

@testable import Reporting

struct WorkbookWriterTests {
  static let column = SheetColumn(title: "c", width: 8, wraps: false)

  @Test func `a name that the library refuses is an error, and what was written before is let go`() {
    #expect(throws: ReportingError.failed(message: "the sheet a/b can't be added.")) {
      try WorkbookWriter.bytes(time: 1) { writer throws(ReportingError) in
        try writer.beginSheet("a", columns: [Self.column], rowCount: 1, hasFilter: true)
        try writer.write("x", row: 1, column: 0, style: .text(wraps: false))
        try writer.beginSheet("a/b", columns: [Self.column], rowCount: 0, hasFilter: true)
      }
    }
  }

  @Test func `a row before the last one is an error in the library's words`() {
    #expect(throws: ReportingError.failed(message: "Worksheet row or column index out of range.")) {
      try WorkbookWriter.bytes(time: 1) { writer throws(ReportingError) in
        try writer.beginSheet("a", columns: [Self.column], rowCount: 2, hasFilter: false)
        try writer.write(1, row: 2, column: 0, style: .count)
        try writer.write(1, row: 1, column: 0, style: .count)
      }
    }
  }

  @Test func `a cell before the first sheet is an error`() {
    #expect(throws: ReportingError.failed(message: "no sheet was begun.")) {
      try WorkbookWriter.bytes(time: 1) { writer throws(ReportingError) in
        try writer.write("x", row: 0, column: 0, style: .header)
      }
    }
  }
}
