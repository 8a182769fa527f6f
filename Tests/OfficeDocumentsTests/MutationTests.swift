import Testing

@testable import OfficeDocuments
@testable import ReaderFuzz

@Suite struct MutationTests {
  @Test(arguments: 0..<6) func `damaged documents are read or refused`(seed: UInt64) async throws {
    let table = WordFile.Table(columns: [.init(title: "城市"), .init(title: "需求")], rows: [["长沙", "减速器"]])
    let day = try #require(WordFile.Day(year: 2026, month: 1, day: 1))
    let corpus = [
      try WordFile(title: "a", created: day, blocks: [.title("申报书"), .table(table), .paragraph("完")]).bytes(),
      try Samples.wordBytes(
        """
        <w:tbl><w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr><w:p>\
        <w:r><w:drawing><w:txbxContent><w:p/></w:txbxContent></w:drawing></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:tcPr>\
        <w:vMerge/></w:tcPr><w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl></w:tc></w:tr></w:tbl>
        """),
      try Samples.sheetBytes(
        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"1\"><v>44927.5</v></c></row>",
        after: "<mergeCells><mergeCell ref=\"A1:A3\"/></mergeCells>", strings: "<si><t>甲_x000D_</t></si>",
        styles: "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>"),
    ]
    let reader = DocumentReading()
    var mutator = Mutator(seed: seed)
    for round in 0..<50 {
      let outcomes = await reader.outcomes(reader.damaged(corpus[round % 3], by: &mutator))
      #expect(outcomes.count == 3)
    }
  }
}
