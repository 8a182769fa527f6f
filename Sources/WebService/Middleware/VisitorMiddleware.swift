import HTTPTypes
import Hummingbird
import Reporting
import SupplyDemand

/// Finds out who asks: by a program's token, else by a session's cookie.
struct VisitorMiddleware: RouterMiddleware {
  let accounts: Accounts
  let isBehindProxy: Bool

  func handle(
    _ request: Request, context: ServiceContext, next: (Request, ServiceContext) async throws -> Response
  ) async throws -> Response {
    var context = context
    if isBehindProxy, let header = request.headers[values: .xForwardedFor].last,
      let address = header.split(separator: ",").last
    {
      context.remoteAddress = String(address).trimmingWhitespace()
    }
    context.visitor = try visitor(request)
    if context.visitor.account?.mustChangePassword == true, !Self.isOpen(request.uri.path) {
      guard !request.uri.path.hasPrefix("/api/") else { throw Problem.passwordChangeNeeded }
      return Response.redirect(to: "/account")
    }
    return try await next(request, context)
  }

  private func visitor(_ request: Request) throws -> Visitor {
    if let header = request.headers[.authorization] {
      guard header.lowercased().hasPrefix("bearer "),
        let visitor = try accounts.visitor(bearer: String(header.dropFirst(7)).trimmingWhitespace())
      else { throw Problem.signInNeeded }
      return visitor
    }
    if let token = request.cookies[SessionCookie.name]?.value, let visitor = try accounts.visitor(session: token) {
      return visitor
    }
    return .anonymous(publicRead: accounts.allowsPublicRead)
  }

  /// What somebody may open who has to choose a password first.
  private static func isOpen(_ path: String) -> Bool {
    ["/account", "/logout", "/health", "/ready", "/metrics"].contains(path) || path.hasPrefix("/account/")
      || path.hasPrefix("/static/")
  }
}

extension HTTPField.Name {
  fileprivate static let xForwardedFor = HTTPField.Name("X-Forwarded-For") ?? .via
}
