import Hummingbird

/// The cookie that holds a session's token.
struct SessionCookie: Sendable {
  /// Its name.
  static let name = "duijie"
  /// Whether it is only sent over HTTPS.
  let isSecure: Bool

  /// The cookie with a token; no script reads it, and no other site has it sent. It ends with the browser.
  func holding(_ token: String) -> Cookie {
    Cookie(
      name: Self.name, value: token, path: "/", secure: isSecure, httpOnly: true, sameSite: .lax)
  }

  /// The cookie that takes the token away.
  var gone: Cookie {
    Cookie(name: Self.name, value: "", maxAge: 0, path: "/", secure: isSecure, httpOnly: true, sameSite: .lax)
  }
}
