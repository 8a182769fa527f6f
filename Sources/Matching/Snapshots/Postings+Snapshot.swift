extension RunDirectory {
  func write(to snapshot: SnapshotWriter) throws { try snapshot.add(bits) }

  init(from snapshot: inout SnapshotReader) throws { self.init(bits: try snapshot.array(of: UInt64.self)) }
}

extension PostingBlock {
  func write(to snapshot: SnapshotWriter) throws {
    try snapshot.add([documentCount])
    try directory.write(to: snapshot)
    try snapshot.add(runs)
    try snapshot.add(places)
    try snapshot.add(levels)
    try snapshot.add(denseLevels)
  }

  init(from snapshot: inout SnapshotReader) throws {
    self.init(
      documentCount: try snapshot.number(), directory: try RunDirectory(from: &snapshot),
      runs: try snapshot.array(of: Run.self), places: try snapshot.array(of: UInt16.self),
      levels: try snapshot.array(of: UInt8.self), denseLevels: try snapshot.array(of: UInt8.self))
    guard isConsistent else { throw SnapshotError.damaged }
  }

  /// Whether runs, places and levels fit together: searches read them without looking again.
  private var isConsistent: Bool {
    guard documentCount <= Self.capacity, places.count == levels.count, runs.count == directory.count + 1 else {
      return false
    }
    guard runs.first?.start == 0, runs.last.map({ Int($0.start) }) == places.count else { return false }
    return zip(runs, runs.dropFirst()).allSatisfy { run, next in
      run.start <= next.start
        && (run.dense == Run.sparse || (Int(run.dense) + 1) * documentCount <= denseLevels.count)
    } && places.allSatisfy { $0 < documentCount } && areAscending
  }

  /// Whether the places of each run ascend.
  private var areAscending: Bool {
    zip(runs, runs.dropFirst()).allSatisfy { run, next in
      let own = places[Int(run.start)..<Int(next.start)]
      return zip(own, own.dropFirst()).allSatisfy { $0 < $1 }
    }
  }
}

extension Postings {
  func write(to snapshot: SnapshotWriter) throws {
    try snapshot.add([blocks.count])
    for block in blocks { try block.write(to: snapshot) }
  }

  /// Reads postings; `listCount` must be above every list's number.
  init(from snapshot: inout SnapshotReader, listCount: Int) throws {
    var blocks: [PostingBlock] = []
    for _ in 0..<(try snapshot.number()) { blocks.append(try PostingBlock(from: &snapshot)) }
    guard blocks.allSatisfy({ $0.directory.lists.last ?? 0 < listCount }) else { throw SnapshotError.damaged }
    self.init(blocks)
  }
}
