/// How the service is run.
public struct ServiceConfiguration: Sendable {
  /// The address to listen on.
  public var host: String
  /// The port to listen on; 0 for any free one.
  public var port: Int
  /// Whether records can be read without an account.
  public var allowsPublicRead: Bool
  /// Whether a proxy that speaks HTTPS stands before the service: cookies are then sent over HTTPS only, and the last address
  /// in X-Forwarded-For, which the proxy has written, is taken for the visitor's.
  public var isBehindProxy: Bool
  /// The most connections at a time; more wait to be accepted.
  public var connectionLimit: Int
  /// The largest body of a request, in bytes.
  public var bodyByteLimit: Int
  /// How many answers are worked out at a time; nil for as many as there are processors.
  public var workWidth: Int?
  /// How many answers may wait to be worked out.
  public var workLineLength: Int
  /// How much room kept answers may take, in bytes.
  public var cacheByteCount: Int
  /// The seconds after which a connection on which nothing moves is closed.
  public var idleSeconds: Int

  /// A configuration with limits that suit a small server.
  public init(
    host: String = "127.0.0.1", port: Int = 8080, allowsPublicRead: Bool = false, isBehindProxy: Bool = false,
    connectionLimit: Int = 2048, bodyByteLimit: Int = 64 << 20, workWidth: Int? = nil, workLineLength: Int = 256,
    cacheByteCount: Int = 96 << 20, idleSeconds: Int = 60
  ) {
    self.host = host
    self.port = port
    self.allowsPublicRead = allowsPublicRead
    self.isBehindProxy = isBehindProxy
    self.connectionLimit = connectionLimit
    self.bodyByteLimit = bodyByteLimit
    self.workWidth = workWidth
    self.workLineLength = workLineLength
    self.cacheByteCount = cacheByteCount
    self.idleSeconds = idleSeconds
  }
}
