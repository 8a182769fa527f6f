import HTTPTypes
import Hummingbird
import NIOCore
import Synchronization

/// Keeps what is written into a body.
struct CollectingWriter: ResponseBodyWriter {
  /// The bytes.
  final class Bytes: Sendable {
    private let buffer = Mutex(ByteBuffer())

    /// What was written so far.
    var value: ByteBuffer { buffer.withLock { $0 } }

    fileprivate func append(_ part: ByteBuffer) {
      buffer.withLock { _ = $0.writeImmutableBuffer(part) }
    }
  }

  let bytes = Bytes()

  func write(_ buffer: ByteBuffer) { bytes.append(buffer) }

  consuming func finish(_ trailingHeaders: HTTPFields?) {}
}
