/// Plain BM25 over texts that are already cut into tokens: what other engines are compared with on equal tokens.
///
/// Rankings are exact; equal scores go to the earlier document.
public struct TokenIndex: Sendable {
  let dictionary: TokenDictionary
  let postings: Postings
  private let statistics: ListStatistics
  let lengths: [UInt32]
  private let scale: FrequencyScale
  /// The frequencies that levels don't tell.
  let ambiguous: [TokenPosting: UInt32]

  /// The number of tokens in all documents.
  public let tokenCount: Int

  init(
    dictionary: TokenDictionary, postings: Postings, lengths: [UInt32], scale: FrequencyScale, tokenCount: Int,
    ambiguous: [TokenPosting: UInt32]
  ) {
    self.dictionary = dictionary
    self.postings = postings
    statistics = ListStatistics(postings, listCount: dictionary.count)
    self.lengths = lengths
    self.scale = scale
    self.tokenCount = tokenCount
    self.ambiguous = ambiguous
  }

  /// The index of texts, each the tokens that its spaces part.
  ///
  /// - Complexity: linear in the length of the texts.
  public init(_ texts: [String]) {
    var builder = TokenIndexBuilder()
    for text in texts { builder.add(text) }
    self = builder.index()
  }

  /// The number of documents.
  public var documentCount: Int { lengths.count }

  /// The number of postings: pairs of a document and a token that it has.
  public var postingCount: Int { statistics.postingCount }

  /// The number of bytes.
  public var byteCount: Int {
    postings.byteCount + statistics.byteCount + lengths.count * MemoryLayout<UInt32>.stride + dictionary.byteCount
      + ambiguous.capacity * MemoryLayout<(TokenPosting, UInt32)>.stride
  }

  /// What a search needs besides the index, to be used by one task at a time.
  public struct Scratch {
    fileprivate let scratch = SearchScratch()
    fileprivate var tokens: [(number: Int, count: Int)] = []
    /// For each token of the index its place among `tokens` and 1 more; 0 for one that isn't among them.
    fileprivate var places: [UInt32] = []

    /// Room for searching one index, or any of fewer tokens after.
    public init() {}

    /// What all searches have done.
    public var counts: SearchCounts { scratch.counts }
  }

  /// The `limit` best documents for a query of tokens, the best first; a token that stands twice counts twice.
  ///
  /// - Parameters:
  ///   - query: Tokens parted by spaces.
  ///   - limit: The most documents to find.
  ///   - allowed: The documents that may be found; nil for all.
  ///   - scratch: Room to work in.
  /// - Returns: The documents that have any of the tokens, by falling score, equal scores by number.
  /// - Complexity: at most linear in the postings of the query's tokens; with many documents, a fraction of these.
  public func search(
    _ query: String, limit: Int, among allowed: DocumentSet? = nil, scratch: inout Scratch
  ) -> [(document: Int, score: Double)] {
    readTokens(of: query, &scratch)
    let limit = min(limit, documentCount)
    let weights = scratch.tokens.map { token in
      Double(token.count)
        * BM25.inverseDocumentFrequency(
          documentFrequency: statistics.documentCount(onList: token.number), documents: documentCount)
    }
    let scorer = Scorer(index: self, tokens: scratch.tokens, weights: weights)
    guard scratch.tokens.count <= TopKSearch<Scorer>.mostLists else {
      return plainRanking(scratch.tokens, weights: weights, limit: limit, among: allowed)
    }
    let lists = zip(scratch.tokens, weights).map { token, weight in
      WeightedList(
        list: token.number, maximum: statistics.maximum(ofList: token.number), worth: weight * FrequencyScale.worth)
    }
    var search = TopKSearch(lists, limit: limit, among: allowed, scorer: scorer, scratch: scratch.scratch)
    for (block, start) in zip(postings.blocks, postings.starts) { search.search(block, firstDocument: start) }
    return search.ranking
  }

  /// The ranking of all documents by their scores, token by token: what a text as long as a book is answered by.
  private func plainRanking(
    _ tokens: [(number: Int, count: Int)], weights: [Double], limit: Int, among allowed: DocumentSet?
  ) -> [(document: Int, score: Double)] {
    var scores = [Double](repeating: 0, count: documentCount)
    for (token, weight) in zip(tokens, weights) {
      postings.forEach(token.number, in: 0..<documentCount) { document, level in
        let length = Int(lengths[document])
        let frequency = frequency(ofToken: token.number, in: document, level: level, length: length)
        scores[document] += weight * scale.saturation(of: frequency, length: length)
      }
    }
    var top = TopRanking(limit: limit)
    for (document, score) in scores.enumerated() where score > 0 && allowed?.contains(document) ?? true {
      top.insert(document, score: score)
    }
    return top.ranking
  }

  /// The number of postings of a query's tokens: what a search that reads them all reads.
  public func postingCount(of query: String) -> Int {
    var scratch = Scratch()
    readTokens(of: query, &scratch)
    return scratch.tokens.reduce(0) { $0 + statistics.documentCount(onList: $1.number) }
  }

  /// Reads the tokens of a query that documents have, in the order they first stand.
  private func readTokens(of query: String, _ scratch: inout Scratch) {
    for token in scratch.tokens { scratch.places[token.number] = 0 }
    scratch.tokens.removeAll(keepingCapacity: true)
    if scratch.places.count < dictionary.count {
      scratch.places = [UInt32](repeating: 0, count: dictionary.count)
    }
    var query = query
    query.withUTF8 { bytes in
      unsafe UnsafeRawBufferPointer(bytes).forEachToken { token in
        guard let number = unsafe dictionary.number(of: token) else { return }
        if scratch.places[number] > 0 {
          scratch.tokens[Int(scratch.places[number]) - 1].count += 1
        } else {
          scratch.tokens.append((number, 1))
          scratch.places[number] = UInt32(scratch.tokens.count)
        }
      }
    }
  }

  /// The exact scores for one query.
  private struct Scorer: ExactScorer {
    let index: TokenIndex
    let tokens: [(number: Int, count: Int)]
    let weights: [Double]

    func score(of document: Int, levels: [UInt8]) -> Double {
      let length = Int(index.lengths[document])
      var score = 0.0
      for place in tokens.indices where levels[place] > 0 {
        let frequency = index.frequency(
          ofToken: tokens[place].number, in: document, level: levels[place], length: length)
        score += weights[place] * index.scale.saturation(of: frequency, length: length)
      }
      return score
    }
  }

  private func frequency(ofToken token: Int, in document: Int, level: UInt8, length: Int) -> Int {
    let least = scale.leastFrequency(of: level, length: length)
    guard scale.isAmbiguous(least, level: level, length: length) else { return least }
    return ambiguous[TokenPosting(document: document, token: token)].map(Int.init) ?? least
  }
}
