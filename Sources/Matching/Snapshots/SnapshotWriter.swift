public import ChineseText

/// Writes an index as bytes: a header, then arrays, each with its length and a checksum.
@safe
public struct SnapshotWriter {
  private let write: (UnsafeRawBufferPointer) throws -> Void

  /// What snapshots begin with: a name, and the version of the format.
  static let format: [UInt64] = [0x4A45_5549_5844_4900, 2]

  /// A writer that gives `write` the bytes, in order.
  ///
  /// - Parameters:
  ///   - parts: The fingerprints of what the index depends on.
  ///   - write: Takes bytes, which are there until it returns.
  /// - Throws: What `write` throws.
  public init(
    _ parts: [SnapshotPart: Fingerprint], write: @escaping (UnsafeRawBufferPointer) throws -> Void
  ) throws {
    unsafe self.write = write
    try add(Self.format)
    try add(SnapshotPart.allCases.map { parts[$0]?.value ?? 0 })
  }

  /// Writes texts.
  ///
  /// - Throws: What the writer's closure throws.
  public func add(_ texts: [String]) throws {
    try add(texts.map { UInt32($0.utf8.count) })
    try add(texts.flatMap(\.utf8))
  }

  /// Writes numbers.
  func add<Number: BitwiseCopyable>(_ numbers: [Number]) throws {
    var checksum = Fingerprint()
    checksum.add(numbers)
    try unsafe [UInt64(numbers.count), checksum.value].withUnsafeBytes { unsafe try write($0) }
    try unsafe numbers.withUnsafeBytes { unsafe try write($0) }
  }
}
