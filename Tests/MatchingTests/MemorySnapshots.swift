import ChineseText
import Synchronization

@testable import Matching

/// Keeps a snapshot in memory, and counts what happens to it.
final class MemorySnapshots: SnapshotKeeper {
  struct State {
    var bytes: [UInt8]?
    var discarded: [SnapshotError?] = []
    var keptCount = 0
  }

  private let state = Mutex(State())

  var current: State { state.withLock { $0 } }

  func set(_ bytes: [UInt8]) { state.withLock { $0.bytes = bytes } }

  func reader(_ parts: [SnapshotPart: Fingerprint]) throws -> SnapshotReader? {
    try current.bytes.map { try Self.reader(of: $0, parts) }
  }

  static func reader(of bytes: [UInt8], _ parts: [SnapshotPart: Fingerprint] = [:]) throws -> SnapshotReader {
    var rest = bytes[...]
    return try unsafe SnapshotReader(parts, byteCount: bytes.count) { room in
      guard rest.count >= room.count else { return false }
      unsafe room.copyBytes(from: rest.prefix(room.count))
      rest = rest.dropFirst(room.count)
      return true
    }
  }

  func keep(_ parts: [SnapshotPart: Fingerprint], _ write: (SnapshotWriter) throws -> Void) {
    guard let bytes = try? Self.bytes(parts, write) else { return }
    state.withLock {
      $0.bytes = bytes
      $0.keptCount += 1
    }
  }

  static func bytes(
    _ parts: [SnapshotPart: Fingerprint] = [:], _ write: (SnapshotWriter) throws -> Void
  ) throws -> [UInt8] {
    let written = Mutex<[UInt8]>([])
    try write(unsafe SnapshotWriter(parts) { bytes in written.withLock { unsafe $0.append(contentsOf: bytes) } })
    return written.withLock { $0 }
  }

  func discard(_ error: any Error) { state.withLock { $0.discarded.append(error as? SnapshotError) } }
}
