import ChineseText
import Testing

struct DecodedTextTests {
  @Test func `no bytes are an empty text`() {
    let decoded = DecodedText(decoding: [])
    #expect(decoded.text.isEmpty && decoded.encoding == .utf8 && decoded.replacements == 0)
  }

  @Test func `well-formed UTF-8 is UTF-8`() {
    let decoded = DecodedText(decoding: Array("集成电路，LED🙂".utf8))
    #expect(decoded.text == "集成电路，LED🙂")
    #expect(decoded.encoding == .utf8 && decoded.replacements == 0)
  }

  @Test func `a byte order mark is not part of the text`() {
    let decoded = DecodedText(decoding: [0xEF, 0xBB, 0xBF] + Array("名称".utf8))
    #expect(Array(decoded.text.unicodeScalars) == ["名", "称"])
    #expect(decoded.encoding == .utf8WithBOM && decoded.replacements == 0)
  }

  @Test func `damage after a byte order mark stays UTF-8`() {
    let decoded = DecodedText(decoding: [0xEF, 0xBB, 0xBF, 0x41, 0xFF, 0x42])
    #expect(decoded.text == "A\u{FFFD}B")
    #expect(decoded.encoding == .utf8WithBOM && decoded.replacements == 1)
  }

  @Test(arguments: [[0xFF, 0xFE, 0x2D, 0x4E, 0x41, 0x00], [0xFE, 0xFF, 0x4E, 0x2D, 0x00, 0x41]] as [[UInt8]])
  func `UTF-16 of either byte order is read by its mark`(bytes: [UInt8]) {
    let decoded = DecodedText(decoding: bytes)
    #expect(decoded.text == "中A" && decoded.encoding == .utf16 && decoded.replacements == 0)
  }

  @Test func `lone surrogates and an odd byte of UTF-16 are replaced`() {
    let decoded = DecodedText(decoding: [0xFF, 0xFE, 0x00, 0xD8, 0x41, 0x00, 0x42])
    #expect(decoded.text == "\u{FFFD}A\u{FFFD}" && decoded.replacements == 2)
  }

  @Test func `GB18030 is read with its four-byte characters`() {
    // 中文 is D6 D0 CE C4; 㐀 (U+3400) is 81 39 EE 39, 𠀀 (U+20000) is 95 32 82 36 in GB 18030.
    let decoded = DecodedText(
      decoding: [0xD6, 0xD0, 0xCE, 0xC4, 0x81, 0x39, 0xEE, 0x39, 0x95, 0x32, 0x82, 0x36, 0x41])
    #expect(decoded.text == "中文㐀𠀀A")
    #expect(decoded.encoding == .gb18030 && decoded.replacements == 0)
  }

  @Test func `a truncated character of GB18030 is one replacement`() {
    let decoded = DecodedText(decoding: [0xD6, 0xD0, 0xCE, 0xC4, 0xC7, 0xF8, 0xD6])
    #expect(decoded.text == "中文区\u{FFFD}")
    #expect(decoded.encoding == .gb18030 && decoded.replacements == 1)
  }

  @Test func `a long UTF-8 text with one bad byte stays UTF-8`() {
    var bytes = Array("农副产品精深加工业，智能网联汽车".utf8)
    bytes.insert(0xFF, at: 9)
    let decoded = DecodedText(decoding: bytes)
    #expect(decoded.text == "农副产\u{FFFD}品精深加工业，智能网联汽车")
    #expect(decoded.encoding == .utf8 && decoded.replacements == 1)
  }

  @Test(arguments: UInt64(0)..<200)
  func `any bytes become a text`(seed: UInt64) {
    var random = RandomText(seed: seed)
    let bytes = (0..<random.number(in: 0..<64)).map { _ in UInt8(random.number(in: 0..<256)) }
    let decoded = DecodedText(decoding: bytes)
    #expect(decoded.replacements <= bytes.count)
    #expect(decoded.replacements == 0 || decoded.text.unicodeScalars.contains("\u{FFFD}"))
  }
}
