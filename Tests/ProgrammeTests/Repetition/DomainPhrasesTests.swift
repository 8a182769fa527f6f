import Testing

@testable import Programme

struct DomainPhrasesTests {
  /// A text of `length` different characters, none of which is in that of another number.
  private func own(_ number: Int, length: Int = 20) -> String {
    String((0..<length).map { Character(Unicode.Scalar(UInt32(0x4E00 + number * 50 + $0)) ?? "一") })
  }

  private let phrase = "aaabbbcccdddeeefffggghhhiii"
  private let rule = RepetitionRule(mostUnits: 3)

  @Test func `a phrase of few units counts, one of many doesn't`() {
    let finder = RepetitionFinder(rule: rule, comparing: .everywhere)
    let few = SampleTexts.ofUnits((0..<3).map { own($0) + phrase })
    #expect(finder.repetitions(in: few).count == 3)
    let many = SampleTexts.ofUnits((0..<4).map { own($0) + phrase })
    #expect(finder.repetitions(in: many) == [])
  }

  @Test func `a unit's own phrase counts however many of its texts have it`() {
    let texts = (0..<10).map { RepetitionText(own($0) + phrase, unit: 7, application: $0) }
    #expect(RepetitionFinder(rule: rule).repetitions(in: texts).count == 45)
  }

  @Test func `texts of other units tell what is a phrase of one unit's texts`() {
    let others = (0..<3).map { RepetitionText(own($0) + phrase, unit: $0, application: 0) }
    let unit = (3..<5).map { RepetitionText(own($0) + phrase, unit: 9, application: $0) }
    #expect(RepetitionFinder(rule: rule).repetitions(in: unit).count == 1)
    #expect(RepetitionFinder(rule: rule).repetitions(in: unit + others) == [])
  }

  @Test func `a text that many units copied is no phrase, with edits in it neither`() {
    let finder = RepetitionFinder(rule: rule, comparing: .everywhere)
    let equal = SampleTexts.ofUnits(Array(repeating: SampleTexts.carbon, count: 6))
    #expect(finder.repetitions(in: equal).count == 15)
    let cities = ["长沙市", "西安高新区", "青岛", "宁波", "成都市", "佛山"].map {
      SampleTexts.carbon.replacing("合肥市", with: $0).replacing("中试线", with: $0)
    }
    #expect(finder.repetitions(in: SampleTexts.ofUnits(cities)).count == 15)
  }

  @Test func `many phrases one behind the other are phrases in a text that has more of its own`() {
    let phrases = phrase + "jjjkkklllmmmnnnooopppqqqrrr"
    let finder = RepetitionFinder(rule: rule, comparing: .everywhere)
    let texts = (0..<6).map { own($0, length: 50) + phrases + own($0 + 10, length: 50) }
    #expect(finder.repetitions(in: SampleTexts.ofUnits(texts)) == [])
  }
}
