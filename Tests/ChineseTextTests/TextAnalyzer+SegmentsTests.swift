import ChineseText
import SupplyDemand
import Testing

struct SegmentsTests {
  private func cut(_ text: String) -> String {
    TestLexicons.full.segments(of: text).map(\.text).joined(separator: "/")
  }

  @Test(arguments: [
    "智能网联汽车", "石墨烯/新材料", "集成电路", "新型显示", "高端装备制造", "铝镁新材料", "动力电池/及/储能", "柔性显示", "农副产品精深加工",
    "农副产品精深加工业", "生产性服务业", "稀贵金属/新材料", "人工智能", "物联网", "大数据", "区块链", "芯片", "新能源", "零部件", "机器人",
    "节能环保", "数控机床", "增材制造", "锂电/储能", "软件园", "中关村", "钢管/及/深加工", "5G网络", "AI芯片", "Micro LED/和/AI芯片",
  ])
  func `industries are cut into their terms`(expected: String) {
    #expect(cut(expected.split(separator: "/").joined()) == expected)
  }

  @Test func `no word is seen across two others`() {
    #expect(cut("内蒙古巴彦淖尔") == "内蒙古/巴彦淖尔")
  }

  @Test func `outside the lexicon ICU cuts`() {
    let pieces = TestLexicons.analyzer("芯片").segments(of: "3.14毫米芯片 👩‍👩‍👧，重庆")
    #expect(pieces.map(\.text) == ["3.14", "毫米", "芯片", " ", "👩‍👩‍👧", "，", "重庆"])
    #expect(pieces.map(\.kind) == [.icu, .icu, .lexicon, .icu, .icu, .icu, .icu])
  }

  @Test func `pieces keep the original's characters`() {
    #expect(cut("智能網聯汽車") == "智能網聯汽車")
    #expect(cut("ＡＩ芯片") == "ＡＩ芯片")
  }

  private func expectToJoin(_ text: String) {
    let pieces = TestLexicons.full.segments(of: text)
    #expect(Array(pieces.map(\.text).joined().unicodeScalars) == Array(text.unicodeScalars))
    var position = 0
    for piece in pieces {
      #expect(piece.range.start == position && piece.range.count == piece.text.unicodeScalars.count)
      #expect(!piece.range.isEmpty)
      position = piece.range.end
    }
    #expect(position == text.unicodeScalars.count)
  }

  @Test(arguments: UInt64(0)..<500)
  func `pieces of random texts join to the text`(seed: UInt64) {
    var random = RandomText(seed: seed)
    expectToJoin(random.next(pieces: 10))
  }

  @Test func `pieces of real titles join to the title`() {
    for title in TestLexicons.realTexts { expectToJoin(title) }
  }

  @Test func `the layers show what the analysis sees`() {
    let layers = TestLexicons.full.layers(of: "５Ｇ農副產品")
    #expect(layers.normalized == "5g农副产品")
    #expect(layers.icuWords.map(\.text).joined() == "５Ｇ農副產品")
    #expect(layers.segments.map(\.text) == ["５Ｇ", "農副產品"])
    #expect(layers.words.map(\.text) == ["农副", "农副产品", "副产品", "产品"])
    #expect(layers.bigrams.map(\.text) == ["农副", "副产", "产品"])
    #expect(layers.characters.map(\.text) == ["农", "副", "产", "品"])
    #expect(layers.latin.map(\.text) == ["5g"])
  }
}
