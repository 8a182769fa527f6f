internal import Foundation

/// Where a server's interface is.
struct ServerAddress: Hashable, Sendable {
  /// The folder that holds `embeddings` and `models`, without a slash at its end.
  private let root: URL

  /// The server at `text`: `http` or `https`, a host, and a path that may end in `/v1` or `/v1/embeddings`; without
  /// either, `/v1` is added. A path ending in `/embeddings` is taken as it is, for servers that call `/v1` otherwise.
  ///
  /// - Throws: `EmbeddingsError.invalidAddress` for anything else, a user name, password or query included.
  init(_ text: String) throws(EmbeddingsError) {
    let trimmed = text.trimmingCharacters(in: .whitespacesAndNewlines)
    guard var parts = URLComponents(string: trimmed) else { throw .invalidAddress(Self.withoutUser(trimmed)) }
    var path = Substring(parts.path)
    while path.hasSuffix("/") { path.removeLast() }
    if path.hasSuffix("/embeddings") {
      path.removeLast("/embeddings".count)
    } else if !path.hasSuffix("/v1") {
      path += "/v1"
    }
    parts.path = String(path)
    guard
      ["http", "https"].contains(parts.scheme?.lowercased()), parts.host?.isEmpty == false, parts.user == nil,
      parts.query == nil, parts.fragment == nil, let root = parts.url
    else { throw .invalidAddress(Self.withoutUser(trimmed)) }
    self.root = root
  }

  /// Where vectors are asked for.
  var embeddings: URL { root.appending(path: "embeddings") }

  /// Where the models are listed.
  var models: URL { root.appending(path: "models") }

  /// A user name may come with a password, which isn't shown.
  private static func withoutUser(_ text: String) -> String {
    guard let at = text.lastIndex(of: "@") else { return text }
    let scheme = text.range(of: "://").map { text[..<$0.upperBound] } ?? ""
    return String(scheme + text[text.index(after: at)...])
  }
}
