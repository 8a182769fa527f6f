/// Documents by number: a bit for each.
public struct DocumentSet: Hashable, Sendable {
  private var words: [UInt64]

  /// Those of the documents 0..<`count` for which `isMember` holds.
  public init(count: Int, where isMember: (Int) -> Bool) {
    words = [UInt64](repeating: 0, count: (count + 63) >> 6)
    for document in 0..<count where isMember(document) { words[document >> 6] |= 1 << UInt64(document & 63) }
  }

  /// Whether a document belongs to the set.
  @inline(__always)
  public func contains(_ document: Int) -> Bool {
    let word = document >> 6
    return word < words.count && words[word] >> UInt64(document & 63) & 1 == 1
  }
}
