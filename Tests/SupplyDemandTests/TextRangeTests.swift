import SupplyDemand
import Testing

@Suite struct TextRangeTests {
  @Test func `a range counts scalars, not characters or bytes`() {
    let text = "碳e\u{301}素👨‍👩‍👧"
    #expect(TextRange(0, 1).slice(of: text) == "碳")
    #expect(TextRange(1, 3).slice(of: text) == "e\u{301}")
    #expect(TextRange(3, 4).slice(of: text) == "素")
    #expect(TextRange(4, 9).slice(of: text) == "👨‍👩‍👧")
  }

  @Test func `a range outside the text has no slice`() {
    #expect(TextRange(0, 3).slice(of: "碳素") == nil)
    #expect(TextRange(-1, 1).slice(of: "碳素") == nil)
    #expect(TextRange(2, 2).slice(of: "碳素") == "")
  }

  @Test func `ranges contain and overlap as sets of places do`() {
    #expect(TextRange(1, 5).contains(TextRange(2, 5)))
    #expect(!TextRange(1, 5).contains(TextRange(4, 6)))
    #expect(TextRange(1, 5).overlaps(TextRange(4, 6)))
    #expect(!TextRange(1, 5).overlaps(TextRange(5, 6)))
  }
}
