import OfficeDocuments
import SupplyDemand
import Testing

@testable import Reporting

struct ListTemplateDocumentsTests {
  @Test(arguments: RecordKind.allCases) func `a workbook has the list and a sheet that explains each column`(
    kind: RecordKind
  ) throws {
    let template = ListTemplate(kind)
    let sheets = try ReadWorkbook(template.bytes(as: .xlsx)).sheets
    #expect(sheets.map(\.name) == [kind.name(in: .zh), "说明"])
    #expect(sheets[0].frozenBelow == "A2" && sheets[0].widths.count == template.columns.count)
    #expect(sheets[0].widths.allSatisfy { $0 >= 8 })
    #expect(AboutSheet.isOne(header: ["A1", "B1"].compactMap { sheets[1].cells[$0]?.value }))
    let rows = (2...(template.columns.count + 4)).map { row in
      (sheets[1].cells["A\(row)"]?.value ?? "", sheets[1].cells["B\(row)"]?.value ?? "")
    }
    #expect(rows.dropFirst(3).map(\.0) == template.columns)
    #expect(rows.prefix(3).allSatisfy { !$0.1.isEmpty })
    #expect(rows.contains { $0.1.hasPrefix("必填。") })
  }

  @Test func `numbers are numbers and days are days, and so are the columns below them`() throws {
    let bytes = try ListTemplate(.demands).bytes(as: .xlsx)
    let cells = try #require(try ReadWorkbook(bytes).sheets.first).cells
    #expect(cells["H2"]?.type == "" && cells["H2"]?.value == "80" && cells["H2"]?.format == "0")
    #expect(cells["I2"]?.type == "" && cells["I2"]?.format == "yyyy-mm-dd")
    #expect(cells["A2"]?.format == "@")
    let parts = try ReadWorkbook.parts(of: bytes)
    let sheet = try #require(parts["xl/worksheets/sheet1.xml"])
    let columns = sheet.split(separator: "<col ").dropFirst().map { $0.contains(" style=") }
    #expect(columns.count == ListTemplate(.demands).columns.count && columns.allSatisfy { $0 })
    #expect(parts["xl/worksheets/sheet2.xml"]?.contains("<col min=\"1\" max=\"1\"") == true)
  }

  @Test(arguments: RecordKind.allCases) func `a document of Word has the list as its one table`(kind: RecordKind) throws
  {
    let template = ListTemplate(kind)
    let document = try WordDocument(reading: template.bytes(as: .docx))
    let table = try #require(document.tables.first)
    #expect(document.tables.count == 1 && table.rows.count == 3)
    #expect(table.rows[0].map(\.text) == template.columns)
    #expect(document.paragraphs.contains { $0.text.contains("必填。") })
  }

  @Test func `every column that needs explaining is explained`() {
    for kind in RecordKind.allCases {
      let template = ListTemplate(kind)
      let known = Set((ListTemplate.ownGuidance[kind] ?? [:]).keys).union(ListTemplate.commonGuidance.keys)
      #expect(Set(template.columns).subtracting(known) == [], "\(kind)")
      #expect(Set((ListTemplate.ownGuidance[kind] ?? [:]).keys).subtracting(template.columns) == [], "\(kind)")
    }
  }
}
