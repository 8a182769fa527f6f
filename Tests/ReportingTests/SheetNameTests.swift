import Testing

@testable import Reporting

struct SheetNameTests {
  @Test(arguments: [
    ("推荐", "推荐"), ("a[b]c:d*e?f/g\\h", "a-b-c-d-e-f-g-h"), ("武汉：需求［１］／＊？＼￥", "武汉-需求-１------"), ("", "Sheet1"),
    ("''", "Sheet1"), ("  ", "Sheet1"), (" 'it's' ", "it's"), ("’a＇", "a"), ("a\nb\tc", "a b c"),
    ("a\u{0}b", "a\u{FFFD}b"),
    ("History", "History (2)"), ("<&>\"", "<&>\""),
  ])
  func `a name is made valid`(name: String, expected: String) {
    #expect(SheetName.valid([name]) == [expected])
  }

  @Test func `a name is cut to 31 units`() {
    let long = String(repeating: "城", count: 40)
    #expect(SheetName.valid([long]) == [String(repeating: "城", count: 31)])
    #expect(SheetName.valid([String(repeating: "𠮷", count: 40)]) == [String(repeating: "𠮷", count: 15)])
    #expect(SheetName.valid([String(repeating: "a", count: 30) + "'b"]) == [String(repeating: "a", count: 30)])
  }

  @Test func `names that differ only in case get numbers`() {
    #expect(SheetName.valid(["A", "a", "A (2)", "", ""]) == ["A", "a (2)", "A (2) (2)", "Sheet4", "Sheet5"])
    let long = String(repeating: "城", count: 31)
    #expect(SheetName.valid([long, long]) == [long, String(repeating: "城", count: 27) + " (2)"])
  }
}
