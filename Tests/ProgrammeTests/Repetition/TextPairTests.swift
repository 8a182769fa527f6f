import Testing

@testable import Programme

struct TextPairTests {
  /// The runs that two texts have in common.
  private func runs(_ first: String, _ second: String, _ rule: RepetitionRule) -> [EqualRun] {
    pair(first, second, rule).equalRuns()
  }

  private func pair(_ first: String, _ second: String, _ rule: RepetitionRule) -> TextPair {
    let texts = ComparedTexts(
      [first, second].enumerated().map { RepetitionText($0.element, unit: 0, application: $0.offset) },
      without: BoilerplateRuns([], length: rule.shortestPassage))
    let census = RunCensus(of: texts, length: rule.shortestPassage, scope: .withinUnits, unitLimit: 1)
    return TextPair(0, 1, of: texts, SharedRunIndex(of: texts, census), by: rule)
  }

  private let rule = RepetitionRule(shortestPassage: 4, shortestContinuation: 2, widestEdit: 3)

  @Test func `a run of the shortest length is found, a shorter one isn't`() {
    #expect(runs("xxabcdxx", "yyyabcdyyy", rule) == [EqualRun(inShorter: 2, inLonger: 3, length: 4)])
    #expect(runs("xxabcxx", "yyyabcyyy", rule) == [])
  }

  @Test func `the shorter text is looked up in the longer, of equal ones the first in the second`() {
    #expect(runs("yyyabcdyyy", "xxabcdxx", rule) == [EqualRun(inShorter: 2, inLonger: 3, length: 4)])
    #expect(runs("abcdx", "yabcd", rule) == [EqualRun(inShorter: 0, inLonger: 1, length: 4)])
  }

  @Test func `runs in another order are each found`() {
    #expect(
      runs("abcdefgh", "efgh-z-abcd", rule) == [
        EqualRun(inShorter: 0, inLonger: 5, length: 4), EqualRun(inShorter: 4, inLonger: 0, length: 4),
      ])
  }

  @Test func `of several places the one with the longest run is taken`() {
    #expect(runs("abcdef", "abcdxabcdef", rule) == [EqualRun(inShorter: 0, inLonger: 5, length: 6)])
  }

  @Test func `of a run that overlaps the one before it the rest is taken`() {
    #expect(
      runs("abcdefg", "abcdezcdefg", rule) == [
        EqualRun(inShorter: 0, inLonger: 0, length: 5), EqualRun(inShorter: 5, inLonger: 9, length: 2),
      ])
  }

  @Test func `a passage goes on over an edit on both its sides`() {
    #expect(
      runs("pqxabcdyrs", "pqabcdzzrs...", rule) == [
        EqualRun(inShorter: 0, inLonger: 0, length: 2), EqualRun(inShorter: 3, inLonger: 2, length: 4),
        EqualRun(inShorter: 8, inLonger: 8, length: 2),
      ])
  }

  @Test func `a passage doesn't go on over too wide an edit, nor with too short a run`() {
    #expect(runs("abcdxxxxrs", "abcdrs1234567", rule) == [EqualRun(inShorter: 0, inLonger: 0, length: 4)])
    #expect(runs("abcdxr", "abcdyr1", rule) == [EqualRun(inShorter: 0, inLonger: 0, length: 4)])
  }

  @Test func `the smallest edit is taken`() {
    #expect(
      runs("abcdxrs", "abcdyrsrs", rule) == [
        EqualRun(inShorter: 0, inLonger: 0, length: 4), EqualRun(inShorter: 5, inLonger: 5, length: 2),
      ])
  }

  @Test func `a letter repeated stands whole in the same letter repeated more often`() {
    #expect(runs("aaaaaa", "aaaaaaaaa", rule) == [EqualRun(inShorter: 0, inLonger: 0, length: 6)])
  }

  @Test(arguments: 0..<300) func `runs are those of the plain reference`(seed: UInt64) {
    var copies = RandomCopies(seed: seed)
    let letters = 2 + copies.next(6)
    let first = copies.text(length: 60, letters: letters)
    let second = copies.pieces(of: first, letters: letters)
    let rule = copies.rule()
    #expect(runs(first, second, rule) == PlainRepetition(first, second, rule).equalRuns)
  }

  @Test(arguments: 0..<300) func `without edits exactly the characters of common runs are covered`(seed: UInt64) {
    var copies = RandomCopies(seed: seed)
    let letters = 2 + copies.next(6)
    let first = copies.text(length: 60, letters: letters)
    let second = copies.pieces(of: first, letters: letters)
    let rule = RepetitionRule(shortestPassage: 2 + copies.next(5), widestEdit: 0)
    let covered = PlainRepetition(first, second, rule).coveredCount
    let runs = runs(first, second, rule)
    #expect(runs.reduce(0) { $0 + $1.length } == covered)
    #expect(zip(runs, runs.dropFirst()).allSatisfy { $0.endInShorter <= $1.inShorter })
  }
}
