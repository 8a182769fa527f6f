import Reporting
import Testing

struct TextTableTests {
  static func table(_ texts: [String]) -> TextTable {
    TextTable(columns: [TextTable.Column("c")], rows: texts.map { TextTable.Row([.text($0)]) })
  }

  @Test func `columns line up by display width, numbers at the right`() {
    let table = TextTable(
      columns: [TextTable.Column("名"), TextTable.Column("n"), TextTable.Column("x")],
      rows: [
        TextTable.Row([.text("激光"), .count(7), .text("a")]),
        TextTable.Row([.text("ab"), .number(12.345, decimals: 2), .empty], notes: ["因为"]),
        TextTable.Row([.text("c")]),
      ])
    #expect(
      table.terminalText
        == """
        名        n  x
        ----  -----  -
        激光      7  a
        ab    12.35
            因为
        c

        """)
  }

  @Test func `a wide column is cut only for the terminal`() {
    let table = TextTable(
      columns: [TextTable.Column("c", maximumWidth: 5)], rows: [TextTable.Row([.text("激光器芯片")])])
    #expect(table.terminalText == "c\n-----\n激光…\n")
    #expect(table.csv == "c\r\n激光器芯片\r\n")
    #expect(table.markdown == "| c |\n| --- |\n| 激光器芯片 |\n")
  }

  @Test func `a text can't steer the terminal`() {
    #expect(Self.table(["a\u{1B}[31m\n\u{202E}b"]).terminalText == "c\n---------\na\u{FFFD}[31m \u{FFFD}b\n")
  }

  @Test(arguments: [
    ("plain", "plain"), ("a,b", "\"a,b\""), ("say \"x\"", "\"say \"\"x\"\"\""), ("two\nlines", "\"two\nlines\""),
    ("a\r\nb", "\"a\r\nb\""), ("", ""), ("=1+1", "'=1+1"), ("+5G", "'+5G"), ("-a", "'-a"), ("@x", "'@x"),
    ("=a,\"b\"", "\"'=a,\"\"b\"\"\""), ("＝1", "'＝1"), ("\tx", "'\tx"), ("\r\nx", "\"'\r\nx\""), ("a=1", "a=1"),
  ])
  func `csv quotes and guards texts`(text: String, field: String) {
    #expect(Self.table([text]).csv == "c\r\n\(field)\r\n")
  }

  @Test func `csv writes numbers in full and unguarded, nothing for empty cells, notes last`() {
    let table = TextTable(
      columns: [TextTable.Column("a"), TextTable.Column("b"), TextTable.Column("c")],
      rows: [TextTable.Row([.number(-0.1, decimals: 2), .empty, .count(-3)], notes: ["x", "y"])], notesTitle: "n")
    #expect(table.csv == "a,b,c,n\r\n-0.1,,-3,\"x\ny\"\r\n")
  }

  @Test func `markdown escapes its own signs`() {
    #expect(
      Self.table(["a|b*c_d<e>`f`\\ [g]\nh"]).markdown
        == "| c |\n| --- |\n| a\\|b\\*c\\_d\\<e\\>\\`f\\`\\\\ \\[g\\] h |\n")
  }

  @Test func `markdown puts notes in a row below theirs`() {
    let table = TextTable(
      columns: [TextTable.Column("n"), TextTable.Column("t")],
      rows: [TextTable.Row([.count(1), .text("x")], notes: ["p", "q|"])])
    #expect(table.markdown == "| n | t |\n| ---: | --- |\n| 1 | x |\n| | p<br>q\\| |\n")
  }
}
