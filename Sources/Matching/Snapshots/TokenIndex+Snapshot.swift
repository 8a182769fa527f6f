extension TokenIndex {
  /// Writes the index.
  ///
  /// - Throws: What the writer's closure throws.
  public func write(to snapshot: SnapshotWriter) throws {
    try dictionary.write(to: snapshot)
    try postings.write(to: snapshot)
    try snapshot.add(lengths)
    try snapshot.add([tokenCount])
    let ambiguous = ambiguous.sorted { ($0.key.document, $0.key.token) < ($1.key.document, $1.key.token) }
    try snapshot.add(ambiguous.flatMap { [$0.key.document, $0.key.token, Int($0.value)] })
  }

  /// Reads an index.
  ///
  /// - Throws: `SnapshotError.damaged` when it isn't what was written; what the reader's closure throws.
  public init(from snapshot: inout SnapshotReader) throws {
    let dictionary = try TokenDictionary(from: &snapshot)
    let postings = try Postings(from: &snapshot, listCount: dictionary.count)
    let lengths = try snapshot.array(of: UInt32.self)
    let tokenCount = try snapshot.number()
    let triples = try snapshot.array(of: Int.self)
    guard triples.count % 3 == 0, lengths.count == postings.starts.last else { throw SnapshotError.damaged }
    let ambiguous = stride(from: 0, to: triples.count, by: 3).map {
      (TokenPosting(document: triples[$0], token: triples[$0 + 1]), UInt32(truncatingIfNeeded: triples[$0 + 2]))
    }
    self.init(
      dictionary: dictionary, postings: postings, lengths: lengths,
      scale: FrequencyScale(averageLength: Double(tokenCount) / Double(max(1, lengths.count))), tokenCount: tokenCount,
      ambiguous: Dictionary(ambiguous) { first, _ in first })
  }
}

extension TokenDictionary {
  func write(to snapshot: SnapshotWriter) throws {
    try snapshot.add(bytes)
    try snapshot.add(ends)
    try snapshot.add(hashes)
    try snapshot.add(slots)
  }

  init(from snapshot: inout SnapshotReader) throws {
    self.init(
      bytes: try snapshot.array(of: UInt8.self), ends: try snapshot.array(of: UInt32.self),
      hashes: try snapshot.array(of: UInt32.self), slots: try snapshot.array(of: UInt32.self))
    let isAscending = zip(ends, ends.dropFirst()).allSatisfy { $0 <= $1 } && Int(ends.last ?? 0) == bytes.count
    let isTable = slots.count.nonzeroBitCount == 1 && slots.contains(0) && slots.allSatisfy { $0 <= ends.count }
    guard isAscending, isTable, hashes.count == ends.count else { throw SnapshotError.damaged }
  }
}
