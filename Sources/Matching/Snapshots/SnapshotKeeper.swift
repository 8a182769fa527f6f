public import ChineseText

/// Where an index is kept from one run of the program to the next.
public protocol SnapshotKeeper: Sendable {
  /// A reader of what is kept; nil when nothing is.
  ///
  /// - Throws: `SnapshotError` when it can't be used; what reading throws.
  func reader(_ parts: [SnapshotPart: Fingerprint]) throws -> SnapshotReader?

  /// Keeps what `write` writes in place of what was kept; all of it or, when that fails, nothing.
  func keep(_ parts: [SnapshotPart: Fingerprint], _ write: (SnapshotWriter) throws -> Void)

  /// Takes note that what was kept can't be used, and the index is built anew.
  func discard(_ error: any Error)
}
