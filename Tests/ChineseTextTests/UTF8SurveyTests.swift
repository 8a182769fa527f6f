import Testing

@testable import ChineseText

struct UTF8SurveyTests {
  @Test func `long sequences and ill-formed ones are counted`() {
    let survey = UTF8Survey(Array("aé中🙂".utf8) + [0xE4, 0xB8, 0x41, 0xFF])
    #expect(survey.long == 2)
    #expect(survey.illFormed == 2)
  }

  @Test(arguments: UInt64(0)..<100)
  func `as many are ill-formed as String replaces`(seed: UInt64) {
    var random = RandomText(seed: seed)
    let bytes = (0..<40).map { _ in UInt8(random.number(in: 0..<256)) }
    let replaced = String(decoding: bytes, as: UTF8.self).unicodeScalars.count { $0 == "\u{FFFD}" }
    #expect(UTF8Survey(bytes).illFormed == replaced)
  }
}
