import CZlib
import NIOCore

/// Packs bytes as RFC 1952 has it.
enum Gzip {
  /// A level that takes about a millisecond for a page, within a tenth of the size that the highest one gives.
  private static let level: Int32 = 4

  /// The bytes packed; nil when zlib can't.
  static func packed(_ bytes: ByteBuffer) -> ByteBuffer? {
    var stream = unsafe z_stream()
    guard unsafe czlib_deflate_gzip(&stream, level) == Z_OK else { return nil }
    defer { unsafe deflateEnd(&stream) }
    let room = Int(unsafe deflateBound(&stream, UInt(bytes.readableBytes)))
    var packed = ByteBuffer()
    let result = unsafe bytes.withUnsafeReadableBytes { source in
      unsafe packed.writeWithUnsafeMutableBytes(minimumWritableBytes: room) { target in
        unsafe stream.next_in = UnsafeMutablePointer(mutating: source.bindMemory(to: UInt8.self).baseAddress)
        unsafe stream.avail_in = UInt32(source.count)
        unsafe stream.next_out = target.bindMemory(to: UInt8.self).baseAddress
        unsafe stream.avail_out = UInt32(target.count)
        guard unsafe deflate(&stream, Z_FINISH) == Z_STREAM_END else { return 0 }
        return target.count - Int(unsafe stream.avail_out)
      }
    }
    return result > 0 ? packed : nil
  }
}
