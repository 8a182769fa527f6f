import Testing

@testable import Reporting

struct SheetTextTests {
  @Test(arguments: [
    ("", ""), ("激光器 a_b", "激光器 a_b"), ("a\tb\nc", "a\tb\nc"), ("a\r\nb\rc", "a\nb\nc"),
    ("a\u{85}b\u{2028}c", "a\nb\nc"),
    ("a\u{0}b\u{1B}[31m", "a\u{FFFD}b\u{FFFD}[31m"), ("\u{202E}abc", "\u{FFFD}abc"),
    ("\u{FFFE}\u{FFFF}", "\u{FFFD}\u{FFFD}"),
    ("_x000D_", "_x005F_x000D_"), ("__x00e9_", "__x005F_x00e9_"), ("_x000D", "_x000D"), ("_x00G0_", "_x00G0_"),
  ])
  func `controls and escapes are replaced`(text: String, expected: String) {
    #expect(SheetText.cell(text) == expected)
  }

  @Test func `a text as long as a cell stays whole, a longer one is cut`() {
    let text = String(repeating: "a", count: 32_767)
    #expect(SheetText.cell(text) == text)
    #expect(SheetText.cell(text + "b") == text.dropLast() + "…")
    #expect(SheetText.cell(text.dropLast(2) + "\u{1}_") == text.dropLast(2) + "\u{FFFD}_")
  }

  @Test func `a character of two units isn't split`() {
    let text = String(repeating: "😀", count: 16_384)
    #expect(SheetText.cell(text) == text.dropLast() + "…")
    #expect(SheetText.cell(text).utf16.count == 32_767)
    let odd = "a" + String(repeating: "😀", count: 16_384)
    #expect(SheetText.cell(odd) == odd.dropLast(2) + "…")
  }

  @Test func `an escape isn't cut in two`() {
    let text = String(repeating: "a", count: 32_760) + "_x000D_"
    #expect(SheetText.cell(text) == text.dropLast(7) + "…")
  }
}
