import Ingestion
import SupplyDemand
import TestSupport
import Testing

struct TableTests {
  private func cells(_ text: String, _ delimiter: Delimiter = .comma) -> [[String]] {
    let table = Table(parsing: text, delimiter: delimiter, file: "t")
    return ([table.header].compactMap { $0 } + table.rows).map { $0.cells.map(\.text) }
  }

  @Test func `quoted cells may hold delimiters, quotation marks and line ends`() {
    #expect(cells("a,\"b,\"\"c\"\"\r\nd\",e\r\nf,,\"\"\r\n") == [["a", "b,\"c\"\r\nd", "e"], ["f", "", ""]])
  }

  @Test(arguments: ["a,b\nc,d", "a,b\r\nc,d\r\n", "a,b\rc,d\r", "\u{FEFF}a,b\n\n  ,\n,\nc,d\n"])
  func `any line ends do, and blank rows don't count`(text: String) {
    #expect(cells(text) == [["a", "b"], ["c", "d"]])
  }

  @Test func `a full-width comma is text`() {
    #expect(cells("名称，别名,单位\n") == [["名称，别名", "单位"]])
  }

  @Test func `cells know their line and column in scalars`() throws {
    let table = Table(parsing: "题名,\"单\n位\",年\n𠮷e\u{301},x,2021\n", delimiter: .comma, file: "表.csv")
    let header = try #require(table.header)
    #expect(header.cells.map { table.location(of: $0).description } == ["表.csv:1:1", "表.csv:1:4", "表.csv:2:4"])
    #expect(table.rows[0].cells.map { table.location(of: $0).description } == ["表.csv:3:1", "表.csv:3:5", "表.csv:3:7"])
  }

  @Test func `a quotation mark that isn't closed takes one cell and is reported`() {
    let table = Table(parsing: "题名,单位\n\"互联网+\"医疗,甲\n\"乙,丙\n丁,戊\n", delimiter: .comma, file: "t")
    #expect(table.rows.map { $0.cells.map(\.text) } == [["\"互联网+\"医疗", "甲"], ["\"乙", "丙"], ["丁", "戊"]])
    #expect(RecordLists.words(table.findings) == ["2:1 malformed-quotes \"", "3:1 malformed-quotes \""])
  }

  @Test(arguments: [
    ("a\tb,c,d\n", Delimiter.comma), ("a\tb\tc,d", .tab), ("a;b;c,d", .semicolon), ("\n\"x,y,z\"\tb", .tab),
    ("a,b;c", .comma),
  ])
  func `the delimiter is the most frequent outside quotation marks`(text: String, delimiter: Delimiter) {
    #expect(Delimiter.sniffed(in: text) == delimiter)
  }

  @Test func `a text without delimiters has none`() {
    #expect(Delimiter.sniffed(in: "成果名称\na,b") == nil)
    #expect(Delimiter.sniffed(in: "") == nil)
  }

  /// Law: cells written with quotation marks are read back, whatever they hold.
  @Test(arguments: 1...50 as ClosedRange<UInt64>)
  func `what is written by RFC 4180 is read back`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let pieces = ["\"", ",", "\n", "\r\n", "新", "𠮷", "\t", "e\u{301}", "a"]
    let rows = (0..<6).map { _ in
      (0..<3).map { _ in
        "x"
          + (0..<Int.random(in: 0...5, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      }
    }
    let text = rows.map { row in
      row.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ",") + "\r\n"
    }.joined()
    #expect(cells(text).map { $0.map { Array($0.utf8) } } == rows.map { $0.map { Array($0.utf8) } })
  }
}
