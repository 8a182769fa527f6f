import ChineseText
import SupplyDemand
import Testing

@testable import Matching

@Suite struct OccurrenceIndexTests {
  @Test func `every term of every text is found at its place`() async {
    let documents = SampleMatcher.achievements.map(\.fieldTexts)
    let index = await RecordIndex.build(
      documents, reader: SampleMatcher.reader, conceptCount: 4, width: 2
    ).occurrences
    for (number, document) in documents.enumerated() {
      for field in document {
        for term in SampleMatcher.analyzer.terms(of: field.text) {
          #expect(
            index.number(of: TermKey(term)).map(index.occurrences)?.contains {
              Int($0.document) == number && $0.range == term.range && Int($0.field) == field.field.index
            } == true)
        }
      }
    }
  }

  @Test func `a range of documents has its own places alone`() async throws {
    let documents = (0..<600).map { [FieldText(.title, $0 % 3 == 0 ? "关节" : "应用")] }
    let index = await RecordIndex.build(
      documents, reader: SampleMatcher.reader, conceptCount: 4, width: 2
    ).occurrences
    let number = try #require(index.number(of: TermKey("关节", .word)))
    #expect(index.key(number) == TermKey("关节", .word))
    #expect(index.occurrences(of: number).count == 200)
    #expect(index.occurrences(of: number, in: 250..<260).map { Int($0.document) } == [252, 255, 258])
    #expect(index.occurrences(of: number, in: 1..<3).isEmpty)
    #expect(index.number(of: TermKey("没有", .word)) == nil)
    #expect(index.length(of: .title, in: 5) == 2 && index.length(of: .abstract, in: 5) == 0)
  }
}
