import ChineseText
import Foundation
import Matching

/// An index's snapshot as bytes.
enum SnapshotBytes {
  static func write(_ index: TokenIndex) throws -> Data {
    let written = Sink()
    try index.write(to: unsafe SnapshotWriter([:]) { unsafe written.data.append(contentsOf: $0) })
    return written.data
  }

  static func read(_ data: Data) throws -> TokenIndex {
    var start = data.startIndex
    var reader = try unsafe SnapshotReader([:], byteCount: data.count) { room in
      guard data.endIndex - start >= room.count else { return false }
      unsafe data.copyBytes(to: room, from: start..<start + room.count)
      start += room.count
      return true
    }
    return try TokenIndex(from: &reader)
  }

  private final class Sink {
    var data = Data()
  }
}
