import Foundation
import Glibc
import Synchronization

/// An HTTP server on a free port of this machine's loopback interface, as small as a test needs it: it answers one
/// connection after the other, one request on each. It stops with the last reference to it.
public final class LoopbackServer: Sendable {
  /// The port.
  public let port: Int
  private let listener: Int32
  private let log: Log

  /// Outlives the server as long as its thread runs.
  private final class Log: Sendable {
    let requests = Mutex<[LoopbackRequest]>([])
  }

  /// Starts a server that does with each request what `reply` says; the number is how many came before it.
  public init(_ reply: @escaping @Sendable (LoopbackRequest, Int) -> LoopbackReply) throws {
    let (socket, port) = try Self.boundSocket()
    listen(socket, 64)
    let log = Log()
    self.log = log
    self.port = port
    listener = socket
    Thread.detachNewThread { Self.serve(socket, log, reply) }
  }

  deinit {
    // Wakes the thread, which closes the socket.
    shutdown(listener, Int32(SHUT_RDWR))
  }

  /// The address.
  public var url: String { "http://127.0.0.1:\(port)" }

  /// The requests that have come, in their order.
  public var requests: [LoopbackRequest] { log.requests.withLock { $0 } }

  /// An address where nothing listens, as long as the process runs.
  public static func deadURL() throws -> String {
    // The socket is kept, so that nobody else gets its port.
    "http://127.0.0.1:\(try boundSocket().port)"
  }

  private static func boundSocket() throws -> (socket: Int32, port: Int) {
    let socket = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let size = socklen_t(MemoryLayout<sockaddr_in>.size)
    var length = size
    let isBound = unsafe withUnsafeMutablePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
        unsafe bind(socket, pointer, size) == 0 && getsockname(socket, pointer, &length) == 0
      }
    }
    guard isBound else { throw CocoaError(.fileReadUnknown, userInfo: ["errno": errno]) }
    return (socket, Int(UInt16(bigEndian: address.sin_port)))
  }

  private static func serve(
    _ listener: Int32, _ log: Log, _ reply: @Sendable (LoopbackRequest, Int) -> LoopbackReply
  ) {
    var silent: [Int32] = []
    while true {
      let connection = accept(listener, nil, nil)
      guard connection >= 0 else { break }
      guard let request = request(from: connection) else {
        close(connection)
        continue
      }
      let number = log.requests.withLock { requests in
        requests.append(request)
        return requests.count - 1
      }
      switch reply(request, number) {
      case .answer(let status, let body, let headers):
        send(Self.answer(status, body, headers), to: connection)
        close(connection)
      case .silence: silent.append(connection)
      case .hangUp: close(connection)
      }
    }
    for connection in silent + [listener] { close(connection) }
  }

  private static func answer(_ status: Int, _ body: String, _ headers: [String: String]) -> String {
    let more = headers.map { "\($0.key): \($0.value)\r\n" }.joined()
    return "HTTP/1.1 \(status) Status\r\nContent-Length: \(body.utf8.count)\r\nConnection: close\r\n\(more)\r\n\(body)"
  }

  private static func send(_ text: String, to connection: Int32) {
    var rest = ArraySlice(text.utf8)
    while !rest.isEmpty {
      let sent = unsafe rest.withUnsafeBytes { bytes in
        unsafe Glibc.send(connection, bytes.baseAddress, bytes.count, Int32(MSG_NOSIGNAL))
      }
      guard sent > 0 else { return }
      rest = rest.dropFirst(sent)
    }
  }

  /// The next request; nil when the connection ends before it does.
  private static func request(from connection: Int32) -> LoopbackRequest? {
    var bytes = Data()
    let blankLine = Data("\r\n\r\n".utf8)
    while true {
      if let end = bytes.range(of: blankLine) {
        let head = String(decoding: bytes[..<end.lowerBound], as: UTF8.self)
        let request = LoopbackRequest(head: head, body: Data(bytes[end.upperBound...]))
        if request.body.count >= Int(request.headers["content-length"] ?? "0") ?? 0 { return request }
      }
      var piece = [UInt8](repeating: 0, count: 65_536)
      let count = unsafe piece.withUnsafeMutableBytes { unsafe recv(connection, $0.baseAddress, $0.count, 0) }
      guard count > 0 else { return nil }
      bytes += piece[..<count]
    }
  }
}
