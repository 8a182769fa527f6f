import Testing

@testable import Programme

struct PartnerSearchTests {
  private func partners(_ texts: [RepetitionText], _ scope: RepetitionScope, limit: Int) -> [[Int]] {
    let compared = ComparedTexts(texts, without: BoilerplateRuns([], length: 3))
    let census = RunCensus(of: compared, length: 3, scope: scope, unitLimit: 9)
    var search = PartnerSearch(in: compared, SharedRunIndex(of: compared, census), scope, atMost: limit)
    return (0..<compared.count).map { search.partners(of: $0) }
  }

  @Test func `each comparable text with a run in common is a partner once`() {
    let texts = SampleTexts.ofUnits(["abcdef", "defabc", "xyz", "zabcdefz"])
    #expect(partners(texts, .everywhere, limit: 9).map { $0.sorted() } == [[], [0], [], [0, 1]])
    #expect(partners(texts, .withinUnits, limit: 9) == [[], [], [], []])
  }

  @Test func `beyond the limit those that share the most runs are partners, then the nearest`() {
    let texts = SampleTexts.ofUnits(["abcdefghij", "abc", "hij", "abcdefghij"])
    #expect(partners(texts, .everywhere, limit: 2)[3] == [0, 2])
  }

  @Test func `a run of very many texts links a text with the nearest`() {
    #expect(partners(SampleTexts.ofUnits(Array(repeating: "abc", count: 6)), .everywhere, limit: 2)[5] == [4, 3])
  }
}
