import Testing

@testable import ChineseText

struct SyllableRowTests {
  private let row = SyllableRow(["jiang", "su", "wu", "xi"])

  @Test func `letters match whole syllables`() {
    #expect(row.begins(with: "jiangsu") && !row.begins(with: "jiangs") && !row.begins(with: "suwu"))
    #expect(row.isBounded(by: "wuxi") && row.isBounded(by: "jiang") && !row.isBounded(by: "uxi"))
    #expect(!row.begins(with: "") && !row.isBounded(by: ""))
  }

  @Test func `words stand one after the other`() {
    #expect(row.holds(["jiang", "wuxi"]) && row.holds(["jiangsuwuxi"]))
    #expect(!row.holds(["wu", "jiang"]) && !row.holds(["wux"]) && !row.holds([]))
  }
}
