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
  }
}

extension Postings {
  func write(to snapshot: SnapshotWriter) throws {
    try snapshot.add([blocks.count, listCount])
    for block in blocks { try block.write(to: snapshot) }
  }

  init(from snapshot: inout SnapshotReader) throws {
    let counts = try snapshot.array(of: Int.self)
    guard counts.count == 2, counts.allSatisfy({ $0 >= 0 }) else { throw SnapshotError.damaged }
    var blocks: [PostingBlock] = []
    for _ in 0..<counts[0] { blocks.append(try PostingBlock(from: &snapshot)) }
    self.init(blocks, listCount: counts[1])
  }
}
