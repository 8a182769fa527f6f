import ChineseText
import SupplyDemand
import Testing

@testable import Matching

@Suite struct PostingsTests {
  private static func index(_ documents: [[FieldText]], width: Int = 2) async -> RecordIndex {
    await RecordIndex.build(documents, reader: SampleMatcher.reader, width: width)
  }

  private static func documents(of term: TermKey, in range: Range<Int>, _ index: RecordIndex) -> [Int] {
    var documents: [Int] = []
    if let number = index.terms.number(of: term) {
      index.terms.forEach(number, in: range) { document, _ in documents.append(document) }
    }
    return documents
  }

  @Test func `every term of every text leads to it`() async {
    let documents = SampleMatcher.achievements.map(\.fieldTexts)
    let index = await Self.index(documents)
    for (number, document) in documents.enumerated() {
      for term in document.flatMap({ SampleMatcher.analyzer.terms(of: $0.text) }) {
        #expect(Self.documents(of: term.key, in: 0..<documents.count, index).contains(number))
      }
    }
  }

  @Test func `a range of documents has its own postings alone`() async throws {
    let index = await Self.index((0..<600).map { [FieldText(.title, $0 % 3 == 0 ? "关节" : "应用")] })
    let term = try #require(SampleMatcher.analyzer.key(ofWhole: "关节"))
    #expect(Self.documents(of: term, in: 0..<600, index).count == 200)
    #expect(Self.documents(of: term, in: 250..<260, index) == [252, 255, 258])
    #expect(Self.documents(of: term, in: 1..<3, index).isEmpty)
    let other = try #require(SampleMatcher.analyzer.key(ofWhole: "通用航空"))
    #expect(index.terms.number(of: other) == nil)
  }

  @Test func `runs that number their own lists are joined`() {
    func posting(_ list: UInt32, _ document: UInt32, _ level: UInt8) -> Postings.Posting {
      Postings.Posting(list: list, document: document, level: level)
    }
    let postings = Postings(
      [[posting(0, 0, 5), posting(1, 0, 6)], [posting(0, 7, 9), posting(0, 8, 4)]], numbers: [[2, 0], [0]],
      documentCount: 10)
    var found: [[Int]] = []
    for list in 0..<3 { postings.forEach(list, in: 0..<10) { found.append([list, $0, Int($1)]) } }
    #expect(found == [[0, 0, 6], [0, 7, 9], [0, 8, 4], [2, 0, 5]])
  }

  @Test func `a term says more the more often it stands, the less the longer the text is`() {
    func level(_ texts: [FieldText]) -> UInt8? {
      SampleMatcher.reader.read(texts).levels.entries.first { $0.key == SampleMatcher.analyzer.key(ofWhole: "关节") }?
        .level
    }
    let long = String(repeating: "应用技术", count: 100)
    let levels = [
      level([FieldText(.title, "关节" + long)]), level([FieldText(.title, "关节")]),
      level([FieldText(.title, "关节"), FieldText(.keywords, "关节")]),
    ].compactMap(\.self)
    #expect(levels.count == 3 && levels == levels.sorted() && Set(levels).count == 3)
    #expect(level([FieldText(.targetCities, "关节")]) == nil)
  }

  @Test func `steps of frequency go there and back`() {
    for level in stride(from: UInt8(1), to: 200, by: 7) {
      let frequency = SaturationScale.frequency(of: level)
      let saturation = SaturationScale.bm25.saturation(fieldedFrequency: frequency)
      #expect(SaturationScale.level(of: saturation) == level)
    }
    #expect(SaturationScale.level(of: 0.0001) == 1)
  }

  @Test func `fields are numbered in their order`() {
    #expect(RecordField.allCases.map(\.index) == Array(RecordField.allCases.indices))
  }

  @Test func `parts make the whole`() {
    #expect(Apportionment.parts(of: 10, by: [1, 1, 1]) == [3, 3, 4])
    #expect(Apportionment.parts(of: 7, by: [0, 5, 0]) == [0, 7, 0])
    #expect(Apportionment.parts(of: 7, by: [0, 0]) == [0, 0])
    #expect(Apportionment.parts(of: -7, by: [1, 1]) == [-3, -4])
    #expect(Apportionment.parts(of: Int32.max, by: [3, Int32.max, 1]).reduce(0, +) == Int32.max)
  }
}
