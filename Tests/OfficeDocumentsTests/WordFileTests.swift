import Testing

@testable import OfficeDocuments

@Suite struct WordFileTests {
  private func file(_ blocks: [WordFile.Block], isLandscape: Bool = false) throws -> WordFile {
    let day = try #require(WordFile.Day(year: 2026, month: 3, day: 5))
    return WordFile(title: "协同攻关对接表", created: day, isLandscape: isLandscape, blocks: blocks)
  }

  private func read(_ blocks: [WordFile.Block]) throws -> WordDocument {
    try WordDocument(reading: file(blocks).bytes())
  }

  private let table = WordFile.Table(
    columns: [.init(title: "城市", width: 1), .init(title: "需求", width: 3), .init(title: "万元", isNumeric: true)],
    rows: [["长沙", "工业机器人\n减速器", "120"], ["", "a\tb", "0.5"]])

  @Test func `what is written is read`() throws {
    let document = try read([
      .title("对接表"), .heading(level: 1, "一、概况"), .paragraph("第一行\n第二行\t后"), .table(table), .paragraph(" 完 "),
    ])
    #expect(document.paragraphs.map(\.text) == ["对接表", "一、概况", "第一行\n第二行\t后", " 完 "])
    #expect(document.tables.map { $0.rows.map { $0.map(\.text) } } == [[["城市", "需求", "万元"]] + table.rows])
    #expect(document.pageSizes == [PageSize(width: 11_906, height: 16_838)])
    #expect(document.facts == PackageFacts())
  }

  @Test func `pages that lie across are A4 too`() throws {
    let sizes = try WordDocument(reading: file([], isLandscape: true).bytes()).pageSizes
    #expect(sizes == [PageSize(width: 16_838, height: 11_906)])
    #expect(sizes[0].isA4)
  }

  @Test func `the same document has the same bytes`() throws {
    let blocks: [WordFile.Block] = [.title("a"), .table(table), .pageBreak, .paragraph("b")]
    #expect(try file(blocks).bytes() == file(blocks).bytes())
  }

  @Test func `tables that follow one another stay apart`() throws {
    let document = try read([.table(table), .table(table)])
    #expect(document.tables.count == 2)
    #expect(document.blocks.count == 4)
  }

  @Test func `page breaks are no text`() throws {
    let document = try read([.paragraph("a"), .pageBreak, .paragraph("b"), .pageBreak, .table(table), .pageBreak])
    #expect(document.paragraphs.map(\.text) == ["a", "b", "", ""])
  }

  @Test func `characters that XML forbids are dropped`() throws {
    #expect(
      try read([.paragraph("a\u{0}b\u{1}\u{B}c\u{FFFE}\u{FFFF}<&>\"'\u{10FFFF}")]).paragraphs[0].text
        == "abc<&>\"'\u{10FFFF}")
  }

  @Test func `any end of a line is a line break`() throws {
    #expect(try read([.paragraph("a\r\nb\rc\nd")]).paragraphs[0].text == "a\nb\nc\nd")
  }

  @Test func `an empty document can be read`() throws {
    #expect(try read([]).blocks.isEmpty)
  }

  @Test func `headings have three levels`() throws {
    for level in [0, 4, -1] {
      let reason = "a heading has the level \(level), and levels are 1 to 3"
      #expect(throws: OfficeDocumentError.invalidContent(reason: reason)) { try read([.heading(level: level, "a")]) }
    }
    #expect(try read((1...3).map { .heading(level: $0, "a") }).blocks.count == 3)
  }

  @Test func `tables' shapes are checked`() {
    for (columns, rows, reason) in [
      (0, [], "a table has 0 columns, and tables have 1 to 63"),
      (64, [], "a table has 64 columns, and tables have 1 to 63"),
      (2, [["a", "b"], ["c"]], "row 2 of a table has 1 cells for 2 columns"),
    ] as [(Int, [[String]], String)] {
      let table = WordFile.Table(columns: (0..<columns).map { _ in .init(title: "") }, rows: rows)
      #expect(throws: OfficeDocumentError.invalidContent(reason: reason)) { try read([.table(table)]) }
    }
    let narrow = WordFile.Table(columns: [.init(title: "", width: 0)], rows: [])
    #expect(throws: OfficeDocumentError.self) { try read([.table(narrow)]) }
  }

  @Test func `only days of the calendar are days`() {
    #expect(WordFile.Day(year: 2023, month: 2, day: 29) == nil)
    #expect(WordFile.Day(year: 2100, month: 2, day: 29) == nil)
    #expect(WordFile.Day(year: 2023, month: 13, day: 1) == nil)
    #expect(WordFile.Day(year: 2024, month: 2, day: 29)?.timestamp == "2024-02-29T00:00:00Z")
  }

  @Test func `margins are brought into their ranges`() {
    #expect(
      WordFile.Margins(top: -5, bottom: 999, left: 0, right: 999)
        == WordFile.Margins(top: 10, bottom: 100, left: 10, right: 90))
    #expect(WordFile.Margins.twips(254) == 14_400)
  }

  @Test(arguments: 0..<40)
  func `any document that is written is read`(seed: UInt64) throws {
    var random = SeededNumbers(seed: seed)
    let blocks = (0..<Int.random(in: 0...12, using: &random)).map { _ in Self.block(&random) }
    let document = try read(blocks)
    let read = document.blocks.map { block -> [[String]] in
      switch block {
      case .paragraph(let paragraph): [[paragraph.text]]
      case .table(let table): table.rows.map { $0.map(\.text) }
      }
    }
    #expect(read.filter { $0 != [[""]] } == Self.shown(blocks).filter { $0 != [[""]] })
  }

  private static func shown(_ blocks: [WordFile.Block]) -> [[[String]]] {
    blocks.compactMap { block in
      switch block {
      case .title(let text), .heading(_, let text), .centred(let text), .paragraph(let text): [[text]]
      case .grid(let grid): grid.rows.map { $0.cells.map(\.text) }
      case .table(let table): [table.columns.map(\.title)] + table.rows
      case .pageBreak: nil
      }
    }
  }

  private static func block(_ random: inout SeededNumbers) -> WordFile.Block {
    switch Int.random(in: 0..<8, using: &random) {
    case 0: return .title(text(&random))
    case 6: return .centred(text(&random))
    case 7: return .grid(grid(&random))
    case 1: return .heading(level: Int.random(in: 1...3, using: &random), text(&random))
    case 2, 3: return .paragraph(text(&random))
    case 4: return .pageBreak
    default:
      // A table of a single empty cell would look like an empty paragraph.
      let columns = Int.random(in: 2...5, using: &random)
      let rows = Int.random(in: 0...4, using: &random)
      return .table(
        WordFile.Table(
          columns: (0..<columns).map { _ in
            .init(
              title: text(&random), width: Int.random(in: 1...9, using: &random), isNumeric: Bool.random(using: &random)
            )
          }, rows: (0..<rows).map { _ in (0..<columns).map { _ in text(&random) } }))
    }
  }

  private static func grid(_ random: inout SeededNumbers) -> WordFile.Grid {
    let rows = (0..<Int.random(in: 1...4, using: &random)).map { _ in
      let first = Int.random(in: 1...99, using: &random)
      return WordFile.Grid.Row(
        [.init(text(&random), .label, width: first), .init(text(&random), .line, width: 100 - first)], height: 10)
    }
    return WordFile.Grid(rows: rows, hasBorders: Bool.random(using: &random))
  }

  private static func text(_ random: inout SeededNumbers) -> String {
    let pieces = ["长沙", "需求", "a", " ", "\t", "\n", "<", "&amp;", "\"", "]]>", "😀", "é", "㎡", "\u{3000}", "_x000A_"]
    return (0..<Int.random(in: 0...8, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
  }
}
