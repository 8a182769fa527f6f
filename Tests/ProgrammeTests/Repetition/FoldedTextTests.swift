import Testing

@testable import Programme

struct FoldedTextTests {
  private func folded(_ text: String) -> String {
    String(String.UnicodeScalarView(FoldedText(text).scalars.compactMap(Unicode.Scalar.init)))
  }

  @Test func `full-width forms, capitals and digits of any kind are folded`() {
    #expect(folded("５Ｇ技术") == folded("5g技术"))
    #expect(folded("ＡI·Ⅱ②m²É") == "aiⅱ2m2é")
    #expect(folded("٣") == "3")
  }

  @Test func `white space, punctuation and signs are left out`() {
    #expect(folded("“科创中国”，\n　试点（城市）——①：+%℃￥") == "科创中国试点城市1")
    #expect(folded("，。　\t…") == "")
    #expect(folded("") == "")
  }

  @Test func `characters of all planes stay`() {
    #expect(folded("𠮷㐂〇東") == "𠮷㐂〇東")
  }

  @Test func `each character knows its place in scalars`() {
    #expect(FoldedText("“𠮷，Ａ” 1").offsets == [1, 3, 6])
  }
}
