import SupplyDemand
import Testing

@testable import Programme

struct RepetitionFinderTests {
  private let finder = RepetitionFinder()

  private func pairs(_ repetitions: [Repetition]) -> [[Int]] { repetitions.map { [$0.first, $0.second] } }

  @Test func `a copy is told of with its passage`() {
    let texts = SampleTexts.ofOneUnit(SampleTexts.carbon, SampleTexts.carbon)
    let length = SampleTexts.carbon.unicodeScalars.count
    let signs = SampleTexts.carbon.unicodeScalars.count { "，。".unicodeScalars.contains($0) }
    // The full stop at the end is no character of the passage.
    let all = TextRange(0, length - 1)
    #expect(
      finder.repetitions(in: texts) == [
        Repetition(
          first: 0, second: 1, similarity: 1,
          passages: [RepeatedPassage(inFirst: all, inSecond: all, length: length - signs)])
      ])
  }

  @Test func `different texts don't repeat one another`() {
    #expect(finder.repetitions(in: SampleTexts.ofOneUnit(SampleTexts.carbon, SampleTexts.milk)) == [])
  }

  @Test func `another city, other numbers and words put in hide no copy`() throws {
    let copy = SampleTexts.carbon.replacing("合肥市", with: "西安高新区").replacing("2023", with: "2024")
      .replacing("3条", with: "５条").replacing("120", with: "80").replacing("上下游", with: "上下游骨干")
    let found = finder.repetitions(in: SampleTexts.ofOneUnit(SampleTexts.carbon, copy))
    let repetition = try #require(found.first)
    #expect(repetition.similarity > 0.8)
    #expect(repetition.passages.count == 1)
  }

  @Test func `full-width forms, white space and punctuation hide no copy`() throws {
    let copy = SampleTexts.carbon.replacing("2023", with: "２０２３").replacing("，", with: "；\n　").replacing(
      "吨", with: " 吨 ")
    let repetition = try #require(finder.repetitions(in: SampleTexts.ofOneUnit(SampleTexts.carbon, copy)).first)
    #expect(repetition.similarity == 1)
  }

  @Test func `sentences in another order are each a passage, in the order of the first text`() throws {
    let (start, middle) = ("甲乙丙丁戊己庚辛壬癸子丑", "寅卯辰巳午未申酉戌亥天地")
    let texts = SampleTexts.ofOneUnit("\(start)。\(middle)。", "\(middle)，\(start)！完")
    let repetition = try #require(finder.repetitions(in: texts).first)
    #expect(repetition.similarity == 1)
    #expect(
      repetition.passages == [
        RepeatedPassage(inFirst: TextRange(0, 12), inSecond: TextRange(13, 25), length: 12),
        RepeatedPassage(inFirst: TextRange(13, 25), inSecond: TextRange(0, 12), length: 12),
      ])
  }

  @Test func `a short text inside a long one has similarity 1 whichever comes first`() {
    let part = String(SampleTexts.carbon.prefix(30))
    let texts = SampleTexts.ofOneUnit(SampleTexts.milk + part, part, SampleTexts.milk + part)
    let found = finder.repetitions(in: texts)
    #expect(pairs(found) == [[0, 1], [0, 2], [1, 2]])
    #expect(found.map(\.similarity) == [1, 1, 1])
    #expect(found[0].passages[0].inFirst.slice(of: texts[0].text) == part)
    #expect(found[0].passages[0].inSecond == TextRange(0, 30))
  }

  @Test func `a set phrase makes no short texts repeat one another`() {
    let texts = SampleTexts.ofOneUnit("高速公路桥梁检测关键技术研究与产业化应用", "高原夏季蔬菜贮藏关键技术研究与产业化应用")
    #expect(finder.repetitions(in: texts) == [])
    let titles = SampleTexts.ofOneUnit("一种山地茶园采摘用轨道运输装置", "山地茶园采摘用轨道运输方法")
    #expect(finder.repetitions(in: titles).count == 1)
  }

  @Test func `one long passage is enough in texts however long`() {
    let passage = String(SampleTexts.carbon.prefix(50))
    let others = (0..<2).map { number in
      String((0..<2000).map { Character(Unicode.Scalar(0x4E00 + 2 * $0 + number) ?? "一") })
    }
    let texts = SampleTexts.ofOneUnit(others[0] + passage, others[1] + passage)
    #expect(pairs(finder.repetitions(in: texts)) == [[0, 1]])
    let short = String(passage.prefix(30))
    #expect(finder.repetitions(in: SampleTexts.ofOneUnit(others[0] + short, others[1] + short)) == [])
  }

  @Test func `within units only different applications of one unit are compared`() {
    let places = [(1, 1), (1, 1), (1, 2), (2, 1), (2, 1), (1, 2)]
    let texts = places.map { RepetitionText(SampleTexts.carbon, unit: $0.0, application: $0.1) }
    #expect(pairs(finder.repetitions(in: texts)) == [[0, 2], [0, 5], [1, 2], [1, 5]])
    let everywhere = RepetitionFinder(comparing: .everywhere)
    #expect(
      pairs(everywhere.repetitions(in: texts)) == [
        [0, 2], [0, 3], [0, 4], [0, 5], [1, 2], [1, 3], [1, 4], [1, 5], [2, 3], [2, 4], [3, 5], [4, 5],
      ])
  }

  @Test func `texts without letters, short texts and no texts repeat nothing`() {
    #expect(finder.repetitions(in: []) == [])
    #expect(finder.repetitions(in: SampleTexts.ofOneUnit("", "", "，。！", "，。！", " ")) == [])
    #expect(finder.repetitions(in: SampleTexts.ofOneUnit("九个字的相同的文本", "九个字的相同的文本")) == [])
    #expect(finder.repetitions(in: SampleTexts.ofOneUnit("十个字的相同的文本了", "十个字的相同的文本了")).count == 1)
  }

  @Test(arguments: 0..<60) func `pairs are those of the plain reference`(seed: UInt64) {
    var copies = RandomCopies(seed: seed)
    let letters = 3 + copies.next(8)
    var written = [copies.text(length: 50, letters: letters)]
    for _ in 0..<8 {
      let piece = copies.pieces(of: written[copies.next(written.count)], letters: letters)
      written.append(copies.next(3) == 0 ? copies.text(length: 50, letters: letters) : piece)
    }
    let texts = written.map { RepetitionText($0, unit: copies.next(2), application: copies.next(3)) }
    let rule = copies.rule()
    for scope in RepetitionScope.allCases {
      let found = RepetitionFinder(rule: rule, comparing: scope).repetitions(in: texts)
      #expect(found == plain(texts, rule, scope))
    }
  }

  private func plain(_ texts: [RepetitionText], _ rule: RepetitionRule, _ scope: RepetitionScope) -> [Repetition] {
    var repetitions: [Repetition] = []
    for (first, left) in texts.enumerated() {
      for (second, right) in texts.enumerated() where first < second {
        let isSameUnit = left.unit == right.unit
        guard isSameUnit ? left.application != right.application : scope == .everywhere else { continue }
        if let found = PlainRepetition(left.text, right.text, rule).repetition(first, second) {
          repetitions.append(found)
        }
      }
    }
    return repetitions
  }
}
