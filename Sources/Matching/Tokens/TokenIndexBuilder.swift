/// Makes an index of texts that are cut into tokens, a text at a time.
public struct TokenIndexBuilder: Sendable {
  private var dictionary = TokenDictionary()
  private var blocks: [PostingBlock] = []
  private var block: PostingBlockBuilder
  private var lengths: [UInt32] = []
  /// For each token how often the text at hand has it; all 0 between texts.
  private var frequencies: [UInt32] = []
  /// The different tokens of the text at hand.
  private var found: [UInt32] = []
  /// The frequencies above 255, by document and token.
  private var highFrequencies: [TokenPosting: UInt32] = [:]

  /// A builder of an index of no text.
  public init() {
    self.init(blockCapacity: PostingBlock.capacity)
  }

  /// A builder whose blocks have at most `blockCapacity` documents.
  init(blockCapacity: Int) {
    block = PostingBlockBuilder(capacity: blockCapacity)
  }

  private mutating func add(_ text: UnsafeRawBufferPointer) {
    var length: UInt32 = 0
    unsafe text.forEachToken { token in
      length += 1
      let number = unsafe dictionary.add(token)
      if number == frequencies.count { frequencies.append(0) }
      if frequencies[number] == 0 { found.append(UInt32(number)) }
      frequencies[number] += 1
    }
    for token in found {
      let frequency = frequencies[Int(token)]
      frequencies[Int(token)] = 0
      block.add(list: token, level: UInt8(clamping: frequency))
      if frequency > UInt8.max { highFrequencies[TokenPosting(document: lengths.count, token: Int(token))] = frequency }
    }
    found.removeAll(keepingCapacity: true)
    lengths.append(length)
    block.endDocument()
    if block.isFull { endBlock() }
  }

  /// Adds a text: tokens parted by spaces.
  public mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { unsafe add(UnsafeRawBufferPointer($0)) }
  }

  /// Adds a text: tokens parted by spaces, in UTF-8.
  public mutating func add(_ text: ArraySlice<UInt8>) {
    unsafe text.withUnsafeBytes { unsafe add($0) }
  }

  private mutating func endBlock() {
    blocks.append(block.block())
    block.removeAll()
  }

  /// The index of the texts added.
  ///
  /// - Complexity: linear in the number of postings.
  public consuming func index() -> TokenIndex {
    if block.documentCount > 0 { endBlock() }
    let tokenCount = lengths.reduce(0) { $0 + Int($1) }
    let scale = FrequencyScale(averageLength: Double(tokenCount) / Double(max(1, lengths.count)))
    var ambiguous: [TokenPosting: UInt32] = [:]
    var first = 0
    for number in blocks.indices {
      defer { first += blocks[number].documentCount }
      blocks[number].replaceLevels { token, place, frequency in
        let length = Int(lengths[first + place])
        let posting = TokenPosting(document: first + place, token: token)
        let exact = frequency < UInt8.max ? Int(frequency) : highFrequencies[posting].map(Int.init) ?? Int(frequency)
        let level = scale.level(of: exact, length: length)
        if exact > 1, scale.leastFrequency(of: level, length: length) != exact { ambiguous[posting] = UInt32(exact) }
        return level
      }
    }
    return TokenIndex(
      dictionary: dictionary, postings: Postings(blocks), lengths: lengths, scale: scale,
      tokenCount: tokenCount, ambiguous: ambiguous)
  }
}

/// That a document has a token.
struct TokenPosting: Hashable, Sendable {
  let document: Int
  let token: Int
}

extension UnsafeRawBufferPointer {
  /// Visits the pieces between spaces.
  @inline(__always)
  func forEachToken(_ body: (UnsafeRawBufferPointer) -> Void) {
    var start = 0
    for place in 0...count where unsafe place == count || self[place] == UInt8(ascii: " ") {
      if place > start { unsafe body(UnsafeRawBufferPointer(rebasing: self[start..<place])) }
      start = place + 1
    }
  }
}
