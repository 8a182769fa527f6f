import Hummingbird
import NIOCore
import Reporting

extension Request {
  /// The body, of at most `limit` bytes.
  ///
  /// - Throws: `Problem` when it is larger or breaks off.
  func body(upTo limit: Int) async throws -> ByteBuffer {
    do {
      return try await body.collect(upTo: limit)
    } catch let error as any HTTPResponseError {
      throw error
    } catch is CancellationError {
      throw CancellationError()
    } catch {
      throw Problem.badBody(Words("提交的内容中断了，请重新提交。", "The body breaks off. Send it again."))
    }
  }
}
