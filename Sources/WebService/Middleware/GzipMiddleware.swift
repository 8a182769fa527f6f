import HTTPTypes
import Hummingbird
import NIOCore

/// Packs texts for clients that can unpack them.
struct GzipMiddleware: RouterMiddleware {
  /// Less isn't worth the work.
  private static let leastByteCount = 1024

  func handle(
    _ request: Request, context: ServiceContext, next: (Request, ServiceContext) async throws -> Response
  ) async throws -> Response {
    var response = try await next(request, context)
    guard let type = response.headers[.contentType], Self.isText(type), response.headers[.contentEncoding] == nil,
      let length = response.body.contentLength, length >= Self.leastByteCount
    else { return response }
    response.headers[.vary] = response.headers[.vary].map { "\($0), Accept-Encoding" } ?? "Accept-Encoding"
    guard Self.accepts(request.headers[.acceptEncoding] ?? ""), request.method != .head else { return response }
    let writer = CollectingWriter()
    let bytes = writer.bytes
    try await response.body.write(writer)
    guard let packed = Gzip.packed(bytes.value) else { return response }
    response.headers[.contentEncoding] = "gzip"
    // The packed bytes are others than those that the tag names.
    if let tag = response.headers[.eTag], !tag.hasPrefix("W/") { response.headers[.eTag] = "W/\(tag)" }
    response.headers[.contentLength] = nil
    response.body = ResponseBody(byteBuffer: packed)
    return response
  }

  private static func isText(_ type: String) -> Bool {
    type.hasPrefix("text/") || type.hasPrefix("application/json") || type.hasPrefix("application/problem+json")
      || type.hasPrefix("image/svg+xml")
  }

  /// Whether an Accept-Encoding header takes gzip.
  private static func accepts(_ header: String) -> Bool {
    header.split(separator: ",").contains { item in
      let parts = item.split(separator: ";").map { $0.filter { !$0.isWhitespace } }
      guard let name = parts.first, ["gzip", "x-gzip", "*"].contains(name) else { return false }
      return !parts.dropFirst().contains { ["q=0", "q=0.0", "q=0.00", "q=0.000"].contains($0) }
    }
  }
}
