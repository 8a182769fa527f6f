import Testing

@testable import OfficeDocuments

@Suite struct WordGridTests {
  private typealias Cell = WordFile.Grid.Cell
  private typealias Row = WordFile.Grid.Row

  private func read(_ rows: [WordFile.Grid.Row], hasBorders: Bool = true) throws -> WordDocument {
    let day = try #require(WordFile.Day(year: 2026, month: 3, day: 5))
    let grid = WordFile.Grid(rows: rows, hasBorders: hasBorders)
    return try WordDocument(reading: WordFile(title: "", created: day, blocks: [.grid(grid)]).bytes())
  }

  @Test func `cells of different widths stand in common columns`() throws {
    let document = try read([
      Row([Cell("一、情况", .heading, width: 100)], height: 9),
      Row([Cell("单位", .label, width: 26), Cell("甲", .answer, width: 74)], height: 9),
      Row([Cell("a", .label, width: 10), Cell("b", .label, width: 44), Cell("c\nd", .answer, width: 46)], height: 9),
    ])
    let rows = try #require(document.tables.first).rows
    #expect(rows.map { $0.map(\.text) } == [["一、情况"], ["单位", "甲"], ["a", "b", "c\nd"]])
    #expect(rows.map { $0.map(\.column) } == [[1], [1, 3], [1, 2, 4]])
    #expect(rows.map { $0.map(\.columnSpan) } == [[4], [2, 2], [1, 2, 1]])
    #expect(rows[2][2].paragraphs == ["c", "d"])
  }

  @Test func `a cell reaches down into the rows below`() throws {
    let document = try read([
      Row([Cell("团长", .label, width: 10, rowSpan: 3), Cell("姓名", .label, width: 90)], height: 9),
      Row([Cell("手机", .label, width: 20, rowSpan: 2), Cell("x", .answer, width: 70)], height: 9),
      Row([Cell("y", .answer, width: 70)], height: 9),
      Row([Cell("末", .answer, width: 100)], height: 9),
    ])
    let rows = try #require(document.tables.first).rows
    #expect(rows.map { $0.map(\.text) } == [["团长", "姓名"], ["手机", "x"], ["y"], ["末"]])
    #expect(rows[0][0].rowSpan == 3 && rows[1][0].rowSpan == 2)
  }

  @Test func `shapes that don't fit are refused`() {
    let whole = Cell("", .answer, width: 100)
    for rows in [
      [], [Row([], height: 9)], [Row([Cell("", .answer, width: 99)], height: 9)],
      [Row([whole, whole], height: 9)], [Row([whole], height: 0)], [Row([whole], height: 201)],
      [Row([Cell("", .answer, width: 0), whole], height: 9)],
      [Row([Cell("", .answer, width: 100, rowSpan: 2)], height: 9)],
      [
        Row([Cell("", .label, width: 50, rowSpan: 2), Cell("", .label, width: 50)], height: 9), Row([whole], height: 9),
      ],
    ] {
      #expect(throws: OfficeDocumentError.self) { try read(rows) }
    }
  }
}
