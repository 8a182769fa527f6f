import Foundation
import Testing

@testable import OfficeDocuments

@Suite struct PythonComparisonTests {
  private static let noDocx: Comment = "python-docx isn't installed: pip install python-docx"
  private static let noOpenpyxl: Comment = "openpyxl isn't installed: pip install openpyxl"

  @Test(.enabled(if: ForeignProgram.hasPythonDocx, noDocx)) func `python-docx reads what is written`() throws {
    let table = WordFile.Table(
      columns: [.init(title: "城市", width: 1), .init(title: "万元", width: 2, isNumeric: true)], rows: [["长沙", "1\n2"]])
    let day = try #require(WordFile.Day(year: 2026, month: 3, day: 5))
    let file = WordFile(
      title: "对接表", created: day, isLandscape: true,
      blocks: [.title("题"), .heading(level: 2, "（一）概况"), .paragraph("a\tb"), .table(table)])
    let program = """
      import docx, sys
      d = docx.Document(sys.argv[1])
      print([(p.style.name, p.text) for p in d.paragraphs])
      t = d.tables[0]
      print([[c.text for c in r.cells] for r in t.rows], t.rows[0]._tr.trPr.xpath('w:tblHeader') != [])
      print([[c.paragraphs[0].style.name for c in r.cells] for r in t.rows], [round(c.width.mm) for c in t.columns])
      s = d.sections[0]
      print(round(s.page_width.mm), round(s.page_height.mm), s.orientation, round(s.left_margin.mm))
      print(d.core_properties.title, d.core_properties.created, s.footer.paragraphs[0].text)
      """
    let output = try ForeignProgram.withFile("a.docx", file.bytes()) { try ForeignProgram.python(program, [$0]) }
    #expect(
      output == """
        [('Title', '题'), ('Heading 2', '（一）概况'), ('Body Text', 'a\\tb'), ('Spacer', '')]
        [['城市', '万元'], ['长沙', '1\\n2']] True
        [['Table Header', 'Table Header'], ['Table Text', 'Table Number']] [81, 162]
        297 210 LANDSCAPE (1) 28
        对接表 2026-03-05 00:00:00+00:00 —  —

        """)
  }

  @Test(.enabled(if: ForeignProgram.hasPythonDocx, noDocx)) func `what python-docx writes is read`() throws {
    let bytes = try ForeignProgram.bytes(
      of: "a.docx",
      writtenBy: """
        import docx, sys
        d = docx.Document()
        d.add_heading('申报书', 0)
        d.add_paragraph('第一').add_run('段').bold = True
        t = d.add_table(rows=3, cols=3)
        for r in range(3):
          for c in range(3): t.cell(r, c).text = f'{r}{c}'
        t.cell(0, 0).merge(t.cell(0, 1)).text = '横'
        t.cell(1, 0).merge(t.cell(2, 0)).text = '竖'
        t.cell(2, 2).add_table(1, 1).cell(0, 0).text = '内'
        d.add_paragraph('完')
        d.save(sys.argv[1])
        """)
    let document = try WordDocument(reading: bytes)
    #expect(document.paragraphs.map(\.text) == ["申报书", "第一段", "完"])
    let places = document.tables[0].rows.joined().map {
      "\($0.row),\($0.column) \($0.columnSpan)×\($0.rowSpan) \($0.text)"
    }
    #expect(
      places == [
        "1,1 2×1 横", "1,3 1×1 02", "2,1 1×2 竖", "2,2 1×1 11", "2,3 1×1 12", "3,2 1×1 21", "3,3 1×1 22\n内\n",
      ])
    #expect(document.tables[1].outer == WordTable.Place(table: 1, row: 3, column: 3))
    #expect(document.pageSizes == [PageSize(width: 12_240, height: 15_840)])
  }

  @Test(.enabled(if: ForeignProgram.hasOpenpyxl, noOpenpyxl)) func `what openpyxl writes is read`() throws {
    let bytes = try ForeignProgram.bytes(
      of: "a.xlsx",
      writtenBy: """
        import openpyxl, sys, datetime
        b = openpyxl.Workbook()
        s = b.active
        s.title = '需求'
        s.append(['序号', '城市', '日期', '金额', '电话', True, None, datetime.datetime(2023, 1, 1, 12, 30)])
        s['C2'] = datetime.date(2024, 2, 29)
        s['D2'] = 0.1 + 0.2
        s['E2'] = 13800138000
        s['D3'] = '=SUM(D2:D2)'
        s['A9'] = datetime.time(8, 5)
        s.merge_cells('A2:B3')
        s['A2'] = '长沙'
        b.create_sheet('隐藏').sheet_state = 'hidden'
        b.save(sys.argv[1])
        """)
    let sheets = try Spreadsheet(reading: bytes).sheets
    #expect(sheets.map(\.name) == ["需求", "隐藏"])
    #expect(sheets.map(\.isHidden) == [false, true])
    #expect(
      Samples.texts(sheets[0]) == [
        "A1": "序号", "B1": "城市", "C1": "日期", "D1": "金额", "E1": "电话", "F1": "TRUE", "H1": "2023-01-01T12:30:00",
        "A2": "长沙",
        "C2": "2024-02-29", "D2": "0.3", "E2": "13800138000", "A9": "08:05:00",
      ])
    #expect(Samples.texts(try sheets[0].filled())["B2"] == "长沙")
  }
}
