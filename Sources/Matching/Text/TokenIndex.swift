/// Plain BM25 over texts that are already cut into tokens: what other engines are compared with on equal tokens.
///
/// Scores are exact (no quantization); equal scores go to the earlier document.
public struct TokenIndex: Sendable {
  private let numbers: [String: Int]
  private let offsets: [Int]
  private let documents: [UInt32]
  private let impacts: [Double]

  /// The number of documents.
  public let documentCount: Int
  /// The number of tokens in all documents.
  public let tokenCount: Int

  /// The index of texts, each the tokens that its spaces part.
  ///
  /// - Complexity: linear in the length of the texts.
  public init(_ texts: [String]) {
    var numbers: [String: Int] = [:]
    var postings: [[(document: UInt32, frequency: UInt32)]] = []
    var lengths: [Double] = []
    for (document, text) in texts.enumerated() {
      let tokens = text.split(separator: " ")
      lengths.append(Double(tokens.count))
      for token in tokens {
        let number = numbers[String(token)] ?? postings.count
        if number == postings.count {
          numbers[String(token)] = number
          postings.append([])
        }
        if let last = postings[number].last, last.document == UInt32(document) {
          postings[number][postings[number].count - 1].frequency += 1
        } else {
          postings[number].append((UInt32(document), 1))
        }
      }
    }
    self.numbers = numbers
    documentCount = texts.count
    let total = lengths.reduce(0, +)
    tokenCount = Int(total)
    let average = total / Double(max(1, texts.count))
    let bm25 = BM25()
    var offsets = [0]
    var documents: [UInt32] = []
    var impacts: [Double] = []
    for list in postings {
      let rarity = BM25.inverseDocumentFrequency(documentFrequency: list.count, documents: texts.count)
      for posting in list {
        let normalization = bm25.lengthNormalization(
          length: lengths[Int(posting.document)], averageLength: average)
        documents.append(posting.document)
        impacts.append(
          rarity * bm25.saturation(frequency: Double(posting.frequency), normalization: normalization))
      }
      offsets.append(documents.count)
    }
    (self.offsets, self.documents, self.impacts) = (offsets, documents, impacts)
  }

  /// The number of bytes of the postings and their offsets.
  public var byteCount: Int {
    documents.count * (MemoryLayout<UInt32>.stride + MemoryLayout<Double>.stride)
      + offsets.count * MemoryLayout<Int>.stride
  }

  /// What a search needs besides the index, to be used by one task at a time.
  public struct Scratch: Sendable {
    fileprivate var scores: [Double]
    fileprivate var touched: [UInt32] = []

    /// Room for searching `index`.
    public init(for index: TokenIndex) {
      scores = [Double](repeating: 0, count: index.documentCount)
    }
  }

  /// The `limit` best documents for a query of tokens, the best first; a token that stands twice counts twice.
  public func search(_ query: String, limit: Int, scratch: inout Scratch) -> [(document: Int, score: Double)] {
    for token in query.split(separator: " ") {
      guard let number = numbers[String(token)] else { continue }
      for posting in offsets[number]..<offsets[number + 1] {
        let document = Int(documents[posting])
        if scratch.scores[document] == 0 { scratch.touched.append(documents[posting]) }
        scratch.scores[document] += impacts[posting]
      }
    }
    var best = TopRanking(limit: limit)
    for document in scratch.touched {
      best.insert(Int(document), score: scratch.scores[Int(document)])
      scratch.scores[Int(document)] = 0
    }
    scratch.touched.removeAll(keepingCapacity: true)
    return best.ranking
  }
}
