import Ingestion
import Matching
import SupplyDemand

/// Ranks by plain BM25 over given tokens.
struct TokenEngine: RankingEngine {
  private let index: TokenIndex
  private let ids: [String]

  /// The index of a file of documents, whose texts are tokens parted by spaces.
  init(path: String) throws {
    var builder = TokenIndexBuilder()
    var ids: [String] = []
    let reader = TestCollectionReader()
    try FileLines(path: path).forEach { number, line in
      guard line.first != UInt8(ascii: "{"), let tab = line.firstIndex(of: UInt8(ascii: "\t")), tab > line.startIndex
      else {
        for document in try reader.documents(String(decoding: line, as: UTF8.self), file: path, firstLine: number) {
          ids.append(document.id.text)
          builder.add(([document.title, document.abstract] + document.keywords).joined(separator: " "))
        }
        return
      }
      ids.append(String(decoding: line[..<tab], as: UTF8.self))
      builder.add(line[(tab + 1)...])
    }
    index = builder.index()
    self.ids = ids
  }

  var documentCount: Int { index.documentCount }
  var tokenCount: Int { index.tokenCount }
  var byteCount: Int { index.byteCount }

  func ranker() -> any Ranker { TokenRanker(index: index, ids: ids) }

  private struct TokenRanker: Ranker {
    let index: TokenIndex
    let ids: [String]
    var scratch = TokenIndex.Scratch()

    mutating func rank(_ query: TestCollection.Query, limit: Int) -> [RankedDocument] {
      index.search(query.text, limit: limit, scratch: &scratch).map {
        RankedDocument(id: ids[$0.document], score: $0.score)
      }
    }
  }
}
