public import ChineseText

/// Reads what a `SnapshotWriter` has written.
@safe
public struct SnapshotReader {
  private let read: (UnsafeMutableRawBufferPointer) throws -> Bool
  private var remaining: Int

  /// A reader of a snapshot that was made of the same contents.
  ///
  /// - Parameters:
  ///   - parts: The fingerprints that it must have been written with.
  ///   - byteCount: The number of bytes that there are.
  ///   - read: Fills the room given with the next bytes; false when there are fewer.
  /// - Throws: `SnapshotError` when it can't be used; what `read` throws.
  public init(
    _ parts: [SnapshotPart: Fingerprint], byteCount: Int,
    read: @escaping (UnsafeMutableRawBufferPointer) throws -> Bool
  ) throws {
    unsafe self.read = read
    remaining = byteCount
    guard let format = try? array(of: UInt64.self), format == SnapshotWriter.format else {
      throw SnapshotError.unknownFormat
    }
    let written = try array(of: UInt64.self)
    guard written.count == SnapshotPart.allCases.count else { throw SnapshotError.damaged }
    for (part, value) in zip(SnapshotPart.allCases, written) where value != parts[part]?.value ?? 0 {
      throw SnapshotError.stale(part)
    }
  }

  /// Whether bytes are the beginning of a snapshot, of whichever version of the format.
  public static func isSnapshot(_ bytes: [UInt8]) -> Bool {
    // The first array's length and checksum stand before the name.
    guard bytes.count >= 24 else { return bytes.isEmpty }
    let name = bytes[16..<24].reversed().reduce(0 as UInt64) { $0 << 8 | UInt64($1) }
    return name == SnapshotWriter.format[0]
  }

  /// The next texts.
  ///
  /// - Throws: `SnapshotError.damaged`; what the reader's closure throws.
  public mutating func texts() throws -> [String] {
    let lengths = try array(of: UInt32.self)
    let bytes = try array(of: UInt8.self)
    guard lengths.reduce(0, { $0 + Int($1) }) == bytes.count else { throw SnapshotError.damaged }
    var start = 0
    return lengths.map { length in
      defer { start += Int(length) }
      return String(decoding: bytes[start..<start + Int(length)], as: UTF8.self)
    }
  }

  /// The next numbers.
  mutating func array<Number: BitwiseCopyable>(of type: Number.Type) throws -> [Number] {
    let header = try numbers(2, of: UInt64.self)
    guard let count = Int(exactly: header[0]) else { throw SnapshotError.damaged }
    let array = try numbers(count, of: type)
    var checksum = Fingerprint()
    checksum.add(array)
    guard checksum.value == header[1] else { throw SnapshotError.damaged }
    return array
  }

  /// The next number of an array of one.
  mutating func number() throws -> Int {
    let array = try array(of: Int.self)
    guard array.count == 1, array[0] >= 0 else { throw SnapshotError.damaged }
    return array[0]
  }

  private mutating func numbers<Number: BitwiseCopyable>(_ count: Int, of type: Number.Type) throws -> [Number] {
    let (size, overflows) = count.multipliedReportingOverflow(by: MemoryLayout<Number>.stride)
    guard !overflows, size <= remaining else { throw SnapshotError.damaged }
    remaining -= size
    let read = unsafe read
    return try unsafe [Number](unsafeUninitializedCapacity: count) { room, filled in
      guard try unsafe read(UnsafeMutableRawBufferPointer(room)) else { throw SnapshotError.damaged }
      filled = count
    }
  }
}
