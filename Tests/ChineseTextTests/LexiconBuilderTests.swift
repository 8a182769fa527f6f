import ChineseText
import Testing

struct LexiconBuilderTests {
  private var builder = LexiconBuilder(normalizer: TestLexicons.normalizer)

  @Test func `frequencies are the background's`() {
    var builder = builder
    #expect(builder.add(jieba: Array("集成电路 520 nz\r\n芯片 1031 n\n".utf8)) == 2)
    #expect(builder.add(thuocl: Array("word\tdf\n芯片\t99999\n光刻机\t12\n".utf8)) == 2)
    builder.add(terms: ["智能網聯汽車", ""])
    let lexicon = builder.build()
    #expect(lexicon.count == 4)
    #expect(lexicon.frequency(of: "芯片") == 1031)
    #expect(lexicon.frequency(of: "光刻机") == 0)
    #expect(lexicon.frequency(of: "光刻") == nil)
    #expect(lexicon.isTerm("芯片") && !lexicon.isTerm("集成电路") && !lexicon.isTerm("光刻"))
  }

  @Test func `words are compared in their normal form`() {
    var builder = builder
    builder.add(terms: ["積體電路", "ＡＩ芯片"])
    let lexicon = builder.build()
    #expect(lexicon.contains("积体电路") && lexicon.contains("積體電路") && lexicon.contains("Ai芯片"))
  }

  @Test(arguments: ["", "\n\n", "词", "词 x n", "词 1x n", " 5 n", "\u{FEFF}"])
  func `lines of another shape are left out`(text: String) {
    var builder = builder
    #expect(builder.add(jieba: Array(text.utf8)) == 0)
    #expect(builder.build().count == 0)
  }

  @Test func `the shipped lists are read whole`() {
    var builder = builder
    #expect(builder.add(jieba: TestLexicons.bytes("jieba_dict.txt")) == 349_046)
    // THUOCL's list of cars has 1,752 words under its header.
    #expect(builder.add(thuocl: TestLexicons.bytes("car.tsv")) == 1_752)
    #expect(builder.build().frequency(of: "机器人") == 384)
  }
}
