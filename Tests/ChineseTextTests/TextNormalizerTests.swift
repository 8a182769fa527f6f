import SupplyDemand
import Testing

@testable import ChineseText

struct TextNormalizerTests {
  private let normalizer = TestLexicons.normalizer

  @Test(arguments: [
    ("積體電路", "积体电路"), ("智能網聯汽車", "智能网联汽车"), ("５Ｇ＋，（ＬＥＤ）", "5g+,(led)"), ("㎏", "kg"), ("Ⅳ", "iv"), ("Straße", "strasse"),
    ("e\u{301}", "é"), ("か\u{3099}", "が"), ("乾坤", "干坤"), ("\u{F900}", "岂"), ("中\u{FE00}国", "中国"), ("", ""),
  ])
  func `texts are folded`(text: String, expected: String) {
    #expect(Array(normalizer.normalize(text).text.unicodeScalars) == Array(expected.unicodeScalars))
  }

  @Test(arguments: [("乾坤", "乾坤"), ("乾燥軟體", "干燥软体"), ("一目瞭然", "一目了然"), ("ＬＥＤ後臺", "ＬＥＤ后台")])
  func `phrases are simplified as a whole and nothing else changes`(text: String, expected: String) {
    #expect(normalizer.simplified(text) == expected)
  }

  @Test func `without tables Traditional characters stay`() {
    #expect(TextNormalizer().normalize("積體電路ＬＥＤ").text == "積體電路led")
  }

  @Test(arguments: UInt64(0)..<500)
  func `normalizing again changes nothing`(seed: UInt64) {
    var random = RandomText(seed: seed)
    let once = normalizer.normalize(random.next(pieces: 8))
    #expect(normalizer.normalize(once.text).scalars == once.scalars)
  }

  @Test(arguments: UInt64(0)..<300)
  func `parts cut where nothing joins normalize to parts`(seed: UInt64) {
    var random = RandomText(seed: seed)
    let (left, right) = (random.next(pieces: 3), "中" + random.next(pieces: 3))
    #expect(
      normalizer.normalize(left + right).scalars == normalizer.normalize(left).scalars
        + normalizer.normalize(right).scalars)
  }

  @Test func `normalization doesn't compose what the tables decompose for ever`() {
    let marks = String(repeating: "\u{316}\u{301}", count: 50_000)
    #expect(normalizer.normalize("a" + marks).scalars.count <= 100_001)
  }

  @Test func `every Traditional character becomes one that stays`() throws {
    let bytes = TestLexicons.bytes("opencc_TSCharacters.txt")
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      let scalars = normalizer.normalize(String(line.prefix { $0 != "\t" })).scalars
      #expect(scalars.count == 1)
      #expect(normalizer.normalize(String(String.UnicodeScalarView(scalars))).scalars == scalars)
    }
  }
}
