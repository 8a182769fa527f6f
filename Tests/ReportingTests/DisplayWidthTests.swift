import Testing

@testable import Reporting

struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("激光", 4), ("，。（）", 8), ("ＡＢ", 4), ("ｱ", 1), ("한국", 4), ("e\u{301}", 1), ("é", 1),
    ("𠮷", 2), ("·…", 2), ("😀", 2), ("a\u{200B}b", 2), ("Micro LED显示", 13), ("\u{1112}\u{1161}", 2),
  ])
  func `wide scalars take two columns and marks none`(text: String, columns: Int) {
    #expect(DisplayWidth.columns(of: text) == columns)
  }

  @Test func `the table of wide scalars is in order`() {
    let scalars = (0...0x3FFFF).compactMap(Unicode.Scalar.init)
    #expect(scalars.filter { DisplayWidth.columns(of: $0) == 2 }.count > 180_000)
    #expect(DisplayWidth.columns(of: "\u{10FF}") == 1)
    #expect(DisplayWidth.columns(of: "\u{1100}") == 2)
    #expect(DisplayWidth.columns(of: "\u{303F}") == 1)
    #expect(DisplayWidth.columns(of: "\u{9FFF}") == 2)
    #expect(DisplayWidth.columns(of: "\u{3FFFE}") == 1)
  }

  @Test func `a cut text ends with an ellipsis and fits`() {
    #expect(DisplayWidth.truncated("激光器芯片", to: 10) == "激光器芯片")
    #expect(DisplayWidth.truncated("激光器芯片", to: 9) == "激光器芯…")
    #expect(DisplayWidth.truncated("激光器芯片", to: 8) == "激光器…")
    #expect(DisplayWidth.truncated("激光器芯片", to: 0) == "")
  }
}
