import SupplyDemand
import Testing

@testable import Reporting

struct ExcerptTests {
  @Test func `twelve characters are quoted on each side`() {
    let text = "0123456789abcdefghij激光klmnopqrstuvwxyz"
    #expect(Excerpt.quoting(TextRange(20, 22), in: text) == "…89abcdefghij【激光】klmnopqrstuv…")
  }

  @Test func `nothing is cut where the text ends`() {
    #expect(Excerpt.quoting(TextRange(0, 2), in: "激光") == "【激光】")
    #expect(Excerpt.quoting(TextRange(1, 2), in: "激光器") == "激【光】器")
  }

  @Test func `a place outside the text gives nothing`() {
    #expect(Excerpt.quoting(TextRange(1, 5), in: "激光") == nil)
    #expect(Excerpt.quoting(TextRange(-1, 1), in: "激光") == nil)
  }
}
