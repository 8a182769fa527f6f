import ChineseText
import SupplyDemand
import Testing

struct NormalizedTextTests {
  private func place(_ range: Range<Int>, in text: String) -> TextRange {
    TestLexicons.normalizer.normalize(text).originalRange(of: range)
  }

  @Test func `one for one, places are the same`() {
    #expect(place(1..<3, in: "５Ｇ網絡") == TextRange(1, 3))
    #expect(place(4..<4, in: "５Ｇ網絡") == TextRange(4, 4))
  }

  @Test func `what one character became has its place`() {
    // 5㎏铁 → 5kg铁
    #expect(place(0..<3, in: "5㎏铁") == TextRange(0, 2))
    #expect(place(1..<2, in: "5㎏铁") == TextRange(1, 2))
    #expect(place(2..<3, in: "5㎏铁") == TextRange(1, 2))
    #expect(place(3..<4, in: "5㎏铁") == TextRange(2, 3))
  }

  @Test func `what several became one has their place`() {
    // e◌́铁 → é铁
    #expect(place(0..<1, in: "e\u{301}铁") == TextRange(0, 2))
    #expect(place(1..<2, in: "e\u{301}铁") == TextRange(2, 3))
  }

  @Test func `what vanishes goes with what it follows`() {
    #expect(place(0..<2, in: "中\u{FE00}国") == TextRange(0, 3))
    #expect(place(0..<1, in: "\u{200D}中") == TextRange(1, 2))
  }

  @Test func `ranges outside are cut`() {
    #expect(place(1..<9, in: "集成") == TextRange(1, 2))
    #expect(place(5..<9, in: "集成") == TextRange(2, 2))
    #expect(place(0..<1, in: "") == TextRange(0, 0))
  }

  @Test(arguments: UInt64(0)..<300)
  func `places lie in the original, in order, none before the last`(seed: UInt64) {
    var random = RandomText(seed: seed)
    let text = random.next(pieces: 10)
    let normalized = TestLexicons.normalizer.normalize(text)
    var last = TextRange(0, 0)
    for offset in normalized.scalars.indices {
      let place = normalized.originalRange(of: offset..<offset + 1)
      #expect(place.start < place.end && place.end <= text.unicodeScalars.count)
      #expect(place.start >= last.start && place.end >= last.end)
      last = place
    }
  }
}
