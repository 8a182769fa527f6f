import Testing

@testable import Programme

/// Texts made to be slow, or to have very many pairs.
struct HostileRepetitionTests {
  @Test func `one character repeated 100,000 times is one passage`() throws {
    let text = String(repeating: "科", count: 100_000)
    let found = RepetitionFinder().repetitions(in: SampleTexts.ofOneUnit(text, text + "技"))
    let repetition = try #require(found.first)
    #expect(found.count == 1 && repetition.similarity == 1)
    #expect(repetition.passages.map(\.length) == [100_000])
  }

  @Test func `texts that say two things again and again are compared`() {
    let (two, three) = (String(repeating: "科创", count: 20_000), String(repeating: "创科科", count: 20_000))
    let found = RepetitionFinder().repetitions(in: SampleTexts.ofOneUnit(two + three, three + two))
    #expect(found.map(\.similarity) == [1])
  }

  @Test func `of 2,000 equal texts each but the first is told of with up to 64 before it`() {
    let texts = SampleTexts.ofUnits(Array(repeating: SampleTexts.carbon, count: 2000))
    let found = RepetitionFinder(comparing: .everywhere).repetitions(in: texts)
    #expect(found.count == 64 * 2000 - 64 * 65 / 2)
    #expect(Set(found.map(\.second)) == Set(1..<2000))
    #expect(found.allSatisfy { $0.second - $0.first <= 64 && $0.similarity == 1 })
  }

  @Test func `the result is the same every time`() {
    var copies = RandomCopies(seed: 3)
    let texts = (0..<40).map { RepetitionText(copies.text(length: 80, letters: 3), unit: $0 % 3, application: $0 % 7) }
    let finder = RepetitionFinder(comparing: .everywhere)
    #expect(finder.repetitions(in: texts) == finder.repetitions(in: texts))
  }
}
