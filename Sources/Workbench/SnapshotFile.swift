public import ChineseText
internal import Foundation
internal import Glibc
public import Matching

/// An index's snapshot in a file beside the store.
public struct SnapshotFile: SnapshotKeeper {
  /// The file's path.
  public let path: String
  private let warn: @Sendable (String) -> Void

  /// A snapshot in the file at `path`, which may not exist yet; `warn` is told why one can't be used.
  public init(path: String, warn: @escaping @Sendable (String) -> Void) {
    self.path = path
    self.warn = warn
  }

  /// A reader of the file, when it is there.
  public func reader(_ parts: [SnapshotPart: Fingerprint]) throws -> SnapshotReader? {
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    let handle = try FileHandle(forReadingFrom: URL(filePath: path))
    let size = try handle.seekToEnd()
    try handle.seek(toOffset: 0)
    let descriptor = handle.fileDescriptor
    return try unsafe SnapshotReader(parts, byteCount: Int(size)) { room in
      try withExtendedLifetime(handle) { try unsafe Self.fill(room, from: descriptor) }
    }
  }

  /// Fills `room` with the next bytes; false when there are fewer.
  private static func fill(_ room: UnsafeMutableRawBufferPointer, from descriptor: Int32) throws -> Bool {
    var filled = 0
    while filled < room.count {
      let count = unsafe Glibc.read(descriptor, room.baseAddress.map { unsafe $0 + filled }, room.count - filled)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
      if count == 0 { return false }
      filled += count
    }
    return true
  }

  /// Writes into a file beside, which then takes the place of the one that was kept: nobody sees half a snapshot. A folder
  /// that can't be written in only costs time, and a file that is no snapshot isn't touched.
  public func keep(_ parts: [SnapshotPart: Fingerprint], _ write: (SnapshotWriter) throws -> Void) {
    guard isFree else { return }
    let draft = "\(path).\(UUID().uuidString)"
    do {
      guard FileManager.default.createFile(atPath: draft, contents: nil) else { return }
      let handle = try FileHandle(forWritingTo: URL(filePath: draft))
      let writer = try unsafe SnapshotWriter(parts) { try unsafe handle.write(contentsOf: Data($0)) }
      try write(writer)
      try handle.close()
      guard unsafe rename(draft, path) == 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
    } catch {
      try? FileManager.default.removeItem(atPath: draft)
    }
  }

  /// Whether no file is there but one that begins as snapshots do.
  public var isFree: Bool {
    guard let handle = FileHandle(forReadingAtPath: path) else { return true }
    defer { try? handle.close() }
    guard let start = try? handle.read(upToCount: 64) else { return true }
    return SnapshotReader.isSnapshot([UInt8](start))
  }

  /// Says that the file can't be used.
  public func discard(_ error: any Error) {
    warn("\(path) can't be used (\(Self.reason(error))); the index is built anew.")
  }

  private static func reason(_ error: any Error) -> String {
    switch error as? SnapshotError {
    case .unknownFormat: "it is of another version or no index"
    case .stale(.records): "the records have changed"
    case .stale(.normalization): "ICU or the tables of characters have changed"
    case .stale(.lexicon): "the lexicon has changed"
    case .stale(.taxonomy): "the taxonomy has changed"
    case .stale(.vectors): "the word vectors have changed"
    case .stale(.reading): "the program reads texts in another way now"
    case .damaged: "it is damaged"
    case nil: error.localizedDescription
    }
  }
}
