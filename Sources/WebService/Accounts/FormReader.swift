import Credentials
import HTTPTypes
import Hummingbird
import Reporting

/// Reads forms, and makes sure that they are of this service's own pages.
struct FormReader: Sendable {
  /// The largest form, in bytes.
  private static let byteLimit = 256 << 10

  /// The items of a form sent in a session.
  ///
  /// - Throws: `Problem` when it is of another site's page or without the session's token.
  static func items(_ request: Request, _ visitor: Visitor) async throws -> QueryItems {
    try checkOrigin(request)
    let items = try await body(request)
    guard let secret = visitor.csrfSecret else { throw Problem.signInNeeded }
    guard let token = items["csrf"], SecretToken.unmask(token, matches: secret) else { throw Problem.staleForm }
    return items
  }

  /// The parts of a form with files sent in a session, of at most `limit` bytes.
  ///
  /// - Throws: `Problem` as `items` does, and when it is larger.
  static func parts(_ request: Request, _ visitor: Visitor, upTo limit: Int) async throws -> MultipartForm {
    try checkOrigin(request)
    guard let secret = visitor.csrfSecret else { throw Problem.signInNeeded }
    let body = try await request.body(upTo: limit)
    let form = try MultipartForm(Array(buffer: body), contentType: request.headers[.contentType] ?? "")
    guard let token = form.text("csrf"), SecretToken.unmask(token, matches: secret) else { throw Problem.staleForm }
    return form
  }

  /// The items of a form sent without a session.
  static func openItems(_ request: Request) async throws -> QueryItems {
    try checkOrigin(request)
    return try await body(request)
  }

  private static func body(_ request: Request) async throws -> QueryItems {
    guard request.headers[.contentType]?.hasPrefix("application/x-www-form-urlencoded") ?? false else {
      throw Problem.badBody(Words("应提交网页表单。", "A form is expected."))
    }
    let body = try await request.body(upTo: byteLimit)
    return try QueryItems(String(buffer: body))
  }

  /// Browsers say which site a request is from.
  static func checkOrigin(_ request: Request) throws(Problem) {
    if let site = request.headers[.secFetchSite], !["same-origin", "none"].contains(site) { throw .staleForm }
    guard let origin = request.headers[.origin], let host = request.head.authority else { return }
    let own = origin.split(separator: "/").last.map(String.init)
    guard own == host else { throw .staleForm }
  }
}

extension HTTPField.Name {
  fileprivate static let secFetchSite = HTTPField.Name("Sec-Fetch-Site") ?? .origin
}

extension FormReader {
  /// A remark of a form.
  ///
  /// - Throws: `Problem` when it is too long.
  static func note(_ text: String?) throws(Problem) -> String {
    let note = (text ?? "").trimmingWhitespace()
    guard note.count <= 1000, !note.unicodeScalars.contains("\0") else {
      throw .badBody(Words("说明最多 1000 字，不能有空字符。", "A note has at most 1000 characters, and no NUL."))
    }
    return note
  }
}
