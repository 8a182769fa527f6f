import Hummingbird
import Reporting
import Storage
import SupplyDemand

/// Pages to log in and out, and for one's own account.
struct AccountController: Sendable {
  let accounts: Accounts
  let renderer: PageRenderer
  let cookie: SessionCookie

  /// Adds the routes.
  func addRoutes(to router: Router<ServiceContext>) {
    router.get("/login") { request, context in
      loginPage(LoginPage(next: try next(request), loginName: "", complaint: nil), request, context)
    }
    router.post("/login") { request, context in try await logIn(request, context) }
    router.post("/logout") { request, context in
      // Whose session is over already is logged out.
      guard context.visitor.sessionHash != nil else { return Response.redirect(to: "/") }
      _ = try await FormReader.items(request, context.visitor)
      if let hash = context.visitor.sessionHash {
        try accounts.store.deleteSession(tokenHash: hash, at: accounts.clock.now)
      }
      var response = Response.redirect(to: "/")
      response.setCookie(cookie.gone)
      return response
    }
    router.get("/account") { request, context in try accountPage(request, context, complaint: nil) }
    router.post("/account/password") { request, context in try await changePassword(request, context) }
    router.post("/account/tokens") { request, context in try await addToken(request, context) }
    router.post("/account/tokens/:number/revoke") { request, context in try await revokeToken(request, context) }
  }

  // MARK: Logging in

  private func logIn(_ request: Request, _ context: ServiceContext) async throws -> Response {
    let items = try await FormReader.openItems(request)
    let loginName = items["login"]?.trimmingWhitespace() ?? ""
    let next = Self.safePath(items["next"])
    do {
      let token = try await accounts.logIn(loginName, password: items["password"] ?? "", from: context.remoteAddress)
      var response = Response.redirect(to: next)
      response.setCookie(cookie.holding(token))
      return response
    } catch let problem as Problem {
      var response = loginPage(
        LoginPage(next: next, loginName: loginName, complaint: problem.detail.zh), request, context)
      response.status = problem.status
      if let seconds = problem.retryAfter { response.headers[.retryAfter] = String(seconds) }
      return response
    }
  }

  private func loginPage(_ page: LoginPage, _ request: Request, _ context: ServiceContext) -> Response {
    renderer.response(
      title: "登录", content: CachedAnswer(renderer.content(.login, page)), request, context,
      headers: [.cacheControl: "no-store"])
  }

  private func next(_ request: Request) throws -> String {
    Self.safePath(try QueryItems(request.uri.query ?? "")["next"])
  }

  /// A path of this service; the home page for anything else, so that nobody is sent to another site.
  static func safePath(_ path: String?) -> String {
    guard let path, path.hasPrefix("/"), !path.hasPrefix("//"), !path.contains("\\"),
      path.unicodeScalars.allSatisfy({ $0.value > 0x20 && $0.value < 0x7F })
    else { return "/" }
    return path
  }

  // MARK: One's own account

  private func accountPage(
    _ request: Request, _ context: ServiceContext, complaint: String?, newToken: String? = nil,
    status: HTTPResponse.Status = .ok
  ) throws -> Response {
    guard let account = context.visitor.account else { throw Problem.signInNeeded }
    let page = AccountPage(
      account, tokens: try accounts.store.tokens(of: account.id), newToken: newToken, complaint: complaint,
      isDone: request.uri.query == "done", clock: accounts.clock)
    return renderer.response(
      title: "我的账号", content: CachedAnswer(renderer.content(.account, page)), status: status, request, context,
      headers: [.cacheControl: "no-store"])
  }

  private func changePassword(_ request: Request, _ context: ServiceContext) async throws -> Response {
    let items = try await FormReader.items(request, context.visitor)
    do {
      guard items["new"] == items["again"] else {
        throw Problem.badPassword(Words("两次输入的新密码不同。", "The new passwords differ."))
      }
      try await accounts.changePassword(of: context.visitor, from: items["old"] ?? "", to: items["new"] ?? "")
      return Response.redirect(to: "/account?done")
    } catch let problem as Problem where problem.kind == "bad-password" {
      return try accountPage(request, context, complaint: problem.detail.zh, status: problem.status)
    }
  }

  private func addToken(_ request: Request, _ context: ServiceContext) async throws -> Response {
    let items = try await FormReader.items(request, context.visitor)
    guard let account = context.visitor.account else { throw Problem.signInNeeded }
    let name = items["name"]?.trimmingWhitespace() ?? ""
    let scopes = items.values(of: "scope").compactMap { Permission(rawValue: $0) }.filter(context.visitor.may)
    let days = items["days"].flatMap { Int($0) } ?? 90
    guard !name.isEmpty, name.count <= 60, !scopes.isEmpty, (1...3650).contains(days) else {
      return try accountPage(
        request, context, complaint: "请给令牌取名（不超过 60 字），至少选一项权限，有效期为 1 至 3650 天。", status: .unprocessableContent)
    }
    let token = try accounts.makeToken(name: name, of: account, scopes: scopes, days: days)
    return try accountPage(request, context, complaint: nil, newToken: token)
  }

  private func revokeToken(_ request: Request, _ context: ServiceContext) async throws -> Response {
    _ = try await FormReader.items(request, context.visitor)
    guard let account = context.visitor.account else { throw Problem.signInNeeded }
    let number = context.parameters.get("number").flatMap { Int($0) }
    let own = try accounts.store.tokens(of: account.id).first { $0.number == number }
    guard let own else { throw Problem.notFound(Words("这个令牌", "such token")) }
    try accounts.store.revokeToken(own.number, at: accounts.clock.now, by: account.id)
    return Response.redirect(to: "/account?done")
  }
}
