import ChineseText
import Testing

struct PinyinTests {
  @Test(arguments: [
    ("重庆", "chong qing"), ("长沙", "chang sha"), ("上海长宁区", "shang hai chang ning qu"), ("銀行", "yin hang"),
    ("吕梁", "lü liang"),
    ("乾坤", "qian kun"), ("Micro LED显示，５Ｇ", "micro led xian shi 5g"), ("Wǔhàn lǜ", "wuhan lü"), ("", ""), ("，🙂", ""),
  ])
  func `texts are read by words`(text: String, expected: String) {
    #expect(TestLexicons.pinyin.syllables(of: text).joined(separator: " ") == expected)
  }

  @Test func `characters in no word are read by ICU`() {
    let pinyin = Pinyin(phrases: [], normalizer: TextNormalizer())
    #expect(pinyin.syllables(of: "武汉") == ["wu", "han"])
  }

  @Test func `a later reading counts and other lines are left out`() {
    let pinyin = Pinyin(
      phrases: [Array("长宁\tzhǎng níng\n坏\nx\ty z\n".utf8), Array("长宁\tcháng níng".utf8)], normalizer: TextNormalizer())
    #expect(pinyin.syllables(of: "长宁x") == ["chang", "ning", "x"])
  }

  @Test(arguments: UInt64(0)..<200)
  func `any text is read`(seed: UInt64) {
    var random = RandomText(seed: seed)
    #expect(TestLexicons.pinyin.syllables(of: random.next(pieces: 6)).allSatisfy { !$0.isEmpty })
  }
}
