import ChineseText
import SupplyDemand
import TestSupport
import Testing

struct TextAnalyzerTests {
  private func keys(_ terms: [Term]) -> [String] {
    terms.map { "\($0.kind) \($0.text) \($0.range.start)-\($0.range.end)" }
  }

  @Test func `all words, pairs and characters of a Han text are terms, by place`() {
    let analyzer = TestLexicons.analyzer("加工", "加工业", "工业")
    #expect(
      keys(analyzer.terms(of: "加工业")) == [
        "character 加 0-1", "word 加工 0-2", "bigram 加工 0-2", "word 加工业 0-3",
        "character 工 1-2", "word 工业 1-3", "bigram 工业 1-3", "character 业 2-3",
      ])
  }

  @Test func `runs of letters and digits are whole`() {
    let analyzer = TestLexicons.analyzer("LE", "G网", "5G网络", "Micro LED", "LED")
    #expect(
      keys(analyzer.terms(of: "Micro LED，５Ｇ网络")).filter { !$0.hasPrefix("character") && !$0.hasPrefix("bigram") }
        == ["latin micro 0-5", "word micro led 0-9", "latin led 6-9", "latin 5g 10-12", "word 5g网络 10-14"])
  }

  @Test func `a word doesn't end inside a run`() {
    let analyzer = TestLexicons.analyzer("人工智能A", "AI芯片")
    #expect(!analyzer.terms(of: "人工智能AI").contains { $0.kind == .word })
    #expect(!analyzer.terms(of: "XAI芯片").contains { $0.kind == .word })
    #expect(analyzer.terms(of: "人工智能A和AI芯片").count { $0.kind == .word } == 2)
  }

  @Test(arguments: ["", " ", "，。", "\u{301}", "🙂", "\u{200D}\u{FE0F}", "\u{10FFFF}"])
  func `texts without letters have no terms`(text: String) {
    #expect(TestLexicons.full.terms(of: text).isEmpty)
  }

  @Test func `a Traditional record is found by a Simplified need and the other way round`() {
    for (record, need) in [("新型積體電路封裝", "集成电路封装"), ("智能網聯汽車測試", "智能网联汽车"), ("积体电路", "積體電路")] {
      let found = Set(TestLexicons.full.terms(of: record).map(\.text))
      #expect(!found.isDisjoint(with: TestLexicons.full.terms(of: need).filter { $0.kind == .bigram }.map(\.text)))
    }
    let terms = Set(TestLexicons.full.terms(of: "智能網聯汽車測試").map(\.text))
    #expect(terms.isSuperset(of: TestLexicons.full.terms(of: "智能网联汽车").map(\.text)))
  }

  @Test func `the need is found in its industry where ICU cuts across it`() {
    let industry = Set(TestLexicons.full.terms(of: "农副产品精深加工业").map(\.text))
    #expect(industry.isSuperset(of: TestLexicons.full.terms(of: "农副产品精深加工").map(\.text)))
    #expect(industry.isSuperset(of: ["农副产品", "精深", "加工", "加工业", "农副产品精深加工业"]))
  }

  /// The terms of `whole[start..<end]` that `whole` lacks, unless the place cuts a run of letters.
  private func missing(_ start: Int, _ end: Int, of whole: [Unicode.Scalar]) -> [Term] {
    let terms = TestLexicons.full.terms(of: String(String.UnicodeScalarView(whole)))
    let cutsRun = terms.contains { term in
      term.kind == .latin && [start, end].contains { term.range.start < $0 && $0 < term.range.end }
    }
    let found = Set(terms.map { "\($0.kind)\($0.text)" })
    return cutsRun
      ? []
      : TestLexicons.full.terms(of: String(String.UnicodeScalarView(whole[start..<end])))
        .filter { !found.contains("\($0.kind)\($0.text)") }
  }

  @Test(arguments: UInt64(0)..<1_000)
  func `the terms of a part of a random text are among the text's`(seed: UInt64) {
    var random = RandomText(seed: seed)
    let whole = Array(random.next(pieces: 8).unicodeScalars)
    let start = random.number(in: 0..<whole.count + 1)
    #expect(missing(start, random.number(in: start..<whole.count + 1), of: whole).isEmpty)
  }

  @Test func `the terms of a part of a real title are among the title's`() {
    var random = RandomText(seed: 65)
    for title in TestLexicons.realTexts {
      let whole = Array(title.unicodeScalars)
      let start = random.number(in: 0..<whole.count + 1)
      #expect(missing(start, random.number(in: start..<whole.count + 1), of: whole).isEmpty)
    }
  }

  @Test(arguments: UInt64(0)..<300)
  func `a term's place, sliced and normalized, holds the term`(seed: UInt64) throws {
    var random = RandomText(seed: seed)
    let text = random.next(pieces: 8)
    for term in TestLexicons.full.terms(of: text) {
      let slice = try #require(term.range.slice(of: text))
      // More only where one character of the original became several: ½ is 1⁄2.
      #expect(Array(TestLexicons.full.normalized(slice).unicodeScalars).contains(Array(term.text.unicodeScalars)))
    }
  }

  @Test func `a term's place in a real title, sliced and normalized, is the term`() throws {
    for title in TestLexicons.realTexts
    where !title.unicodeScalars.contains(where: { "℃℉".unicodeScalars.contains($0) }) {
      for term in TestLexicons.full.terms(of: title) {
        let slice = try #require(term.range.slice(of: title))
        #expect(TestLexicons.full.normalized(slice) == term.text, "\(title)")
      }
    }
  }

  @Test func `terms are in order and visited as listed`() {
    for title in TestLexicons.realTexts {
      let terms = TestLexicons.full.terms(of: title)
      for (first, second) in zip(terms, terms.dropFirst()) {
        #expect((first.range, first.kind) < (second.range, second.kind))
      }
      let normalized = TestLexicons.normalizer.normalize(title)
      let occurrences = TestLexicons.full.occurrences(in: normalized)
      #expect(occurrences.map(normalized.text) == terms.map(\.text))
      #expect(occurrences.map(\.key) == terms.map(\.key))
    }
  }

  @Test func `terms have the same key when they are the same, and only then`() {
    struct Name: Hashable {
      let text: String
      let kind: Term.Kind
    }
    var keys: [Name: TermKey] = [:]
    let runs = ["abcdefg", "abcdefgh", "abcdefghi", "ａｂ", "é", "5g", "g5", "hydroxypropyl", "hydroxyethyl"]
    for term in (TestLexicons.realTexts + runs).flatMap(TestLexicons.full.terms) {
      let name = Name(text: term.text, kind: term.kind)
      #expect(keys[name] ?? term.key == term.key)
      keys[name] = term.key
    }
    #expect(Set(keys.values).count == keys.count)
    for (name, key) in keys where name.kind != .bigram {
      #expect(TestLexicons.full.key(ofWhole: name.text) == key)
    }
    for text in ["", "，", "没有的一个词", "核 技术"] { #expect(TestLexicons.full.key(ofWhole: text) == nil) }
  }

  @Test func `many threads see the same`() async {
    let texts = TestLexicons.realTexts.prefix(200)
    let expected = texts.map { TestLexicons.full.terms(of: $0) }
    let segments = texts.map { TestLexicons.full.segments(of: $0) }
    await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<8 {
        group.addTask {
          texts.map { TestLexicons.full.terms(of: $0) } == expected
            && texts.map { TestLexicons.full.segments(of: $0) } == segments
        }
      }
      for await isSame in group { #expect(isSame) }
    }
  }

  @Test func `a run of a million letters is one term`() {
    #expect(TestLexicons.full.terms(of: String(repeating: "a", count: 1_000_000)).count == 1)
  }
}
