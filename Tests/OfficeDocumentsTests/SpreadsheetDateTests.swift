import Testing

@testable import OfficeDocuments

@Suite struct SpreadsheetDateTests {
  private func cell(_ value: String, style: String, properties: String = "") throws -> SheetCell {
    let sheet = try Samples.sheet(
      "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>\(value)</v></c></row>",
      styles: """
        <numFmts><numFmt numFmtId="164" formatCode="\(style)"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>\
        <cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs>
        """, properties: properties)
    return sheet.rows[0].cells[0]
  }

  @Test(arguments: [
    ("44927", "2023-01-01"), ("44927.520833333336", "2023-01-01T12:30:00"), ("0.520833333333333", "12:30:00"),
    ("1", "1900-01-01"), ("59", "1900-02-28"), ("60", "1900-02-29"), ("61", "1900-03-01"), ("45351", "2024-02-29"),
    ("2958465", "9999-12-31"), ("44926.999999999", "2023-01-01"), ("0", "00:00:00"),
  ])
  func `serial numbers are days and times`(serial: String, shown: String) throws {
    let cell = try cell(serial, style: "yyyy/m/d")
    #expect(cell.text == shown)
    #expect(cell.kind == .date)
  }

  @Test(arguments: [("43465", "2023-01-01"), ("0", "1904-01-01"), ("0.25", "06:00:00"), ("60", "1904-03-01")])
  func `workbooks of old Macintosh versions count from 1904`(serial: String, shown: String) throws {
    #expect(try cell(serial, style: "yyyy/m/d", properties: "<workbookPr date1904=\"1\"/>").text == shown)
  }

  @Test(arguments: ["-1", "2958466", "1E+300"])
  func `a number that no day has stays a number`(serial: String) throws {
    #expect(try cell(serial, style: "yyyy/m/d").kind == .number)
  }

  @Test(arguments: [
    "yyyy\\-mm\\-dd", "yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;", "[$-804]yyyy/m/d;@", "[Red]h:mm", "[h]:mm",
    "mmm", "上午/下午h时",
    "[$-F800]dddd\\,\\ mmmm",
  ])
  func `formats with parts of dates show dates`(code: String) throws {
    #expect(try cell("44927", style: code).kind == .date)
  }

  @Test(arguments: [
    "General", "0.00", "#,##0", "0%", "@", "[Red]0", "0&quot;days&quot;", "0\\d", "_-* #,##0.00\\ [$kr-41D]_d",
    "0;[Red]d",
    "0.00E+00", "[&lt;100]0", "General&quot;年&quot;", "&quot;unclosed d", "[unclosed d", "\\",
  ])
  func `formats without parts of dates show numbers`(code: String) throws {
    #expect(try cell("44927", style: code).kind == .number)
  }

  @Test(arguments: [
    (0, false), (9, false), (13, false), (14, true), (22, true), (23, false), (27, true), (36, true), (44, false),
    (45, true),
    (47, true), (49, false), (50, true), (58, true), (59, false),
  ])
  func `formats that no file spells out are known`(id: Int, isDate: Bool) {
    #expect(DateStyles.isBuiltInDate(id) == isDate)
  }

  @Test(arguments: [
    ("2023-01-01T00:00:00", "2023-01-01"), ("2023-01-01T12:30:00.000Z", "2023-01-01T12:30:00"),
    ("2023-01-01", "2023-01-01"),
  ])
  func `dates written out are dates`(raw: String, shown: String) throws {
    let cell = try Samples.sheet("<row r=\"1\"><c r=\"A1\" t=\"d\"><v>\(raw)</v></c></row>").rows[0].cells[0]
    #expect(cell.text == shown)
    #expect(cell.kind == .date)
  }

  @Test(arguments: ["-1", "99999999999999999999", "2", "x"])
  func `a style that the workbook doesn't have is none`(style: String) throws {
    let cell = try Samples.sheet("<row r=\"1\"><c r=\"A1\" s=\"\(style)\"><v>44927</v></c></row>").rows[0].cells[0]
    #expect(cell.text == "44927")
  }
}
