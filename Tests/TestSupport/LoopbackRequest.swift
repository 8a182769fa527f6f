public import Foundation

/// A request that a `LoopbackServer` was sent.
public struct LoopbackRequest: Sendable {
  /// The method and the path, such as “POST /v1/embeddings”.
  public let target: String
  /// The headers by their names in lower case.
  public let headers: [String: String]
  /// The body.
  public let body: Data

  /// The request whose head is `head`, line ends included.
  init(head: String, body: Data) {
    let lines = head.components(separatedBy: "\r\n")
    target = lines[0].components(separatedBy: " ").prefix(2).joined(separator: " ")
    var headers: [String: String] = [:]
    for line in lines.dropFirst() {
      guard let colon = line.firstIndex(of: ":") else { continue }
      headers[line[..<colon].lowercased()] = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
    }
    self.headers = headers
    self.body = body
  }

  /// The body's JSON object; empty when it is none.
  public var json: [String: Any] {
    (try? JSONSerialization.jsonObject(with: body)) as? [String: Any] ?? [:]
  }

  /// The texts that a request for embeddings brings.
  public var texts: [String] { json["input"] as? [String] ?? [] }

  /// The role that a request for embeddings names; nil when it names none.
  public var inputType: String? { json["input_type"] as? String }
}
