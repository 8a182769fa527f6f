import Credentials
import Hummingbird
import Matching
import Reporting
import Storage
import SupplyDemand
import Workbench

/// Accounts, the audit trail and the service's health, for administrators.
struct AdminController: Sendable {
  let pages: PageService
  let accounts: Accounts

  private var store: Store { accounts.store }
  private static let entryLimit = 100

  /// Adds the routes.
  func addRoutes(to router: Router<ServiceContext>) {
    router.get("/admin") { request, context in
      try page(request, context, done: try QueryItems(request.uri.query ?? "")["done"] == nil ? nil : "已保存。")
    }
    router.post("/admin/accounts") { request, context in try await add(request, context) }
    router.post("/admin/accounts/:id") { request, context in try await change(request, context) }
    router.post("/admin/accounts/:id/password") { request, context in try await resetPassword(request, context) }
  }

  private func page(
    _ request: Request, _ context: ServiceContext, complaint: String? = nil, done: String? = nil,
    new: (login: String, password: String)? = nil, status: HTTPResponse.Status = .ok
  ) throws -> Response {
    try context.visitor.require(.administer)
    let all = try store.accounts()
    let query = try QueryItems(request.uri.query ?? "")
    let unit = (query["unit"] ?? "").trimmingWhitespace()
    let action = query["action"].flatMap { AuditAction(rawValue: $0) }
    let entries = try store.auditEntries(
      action: action, before: query["before"].flatMap { Int($0) }, limit: Self.entryLimit)
    let names = AccountNames(all)
    let page = AdminPage(
      accounts: try all.map(row), facts: try facts(),
      entries: entries.map { entry in
        AdminPage.Entry(
          time: LocalTime.minute(entry.at), who: entry.account.map { names[$0] } ?? "系统",
          action: entry.action.name(in: .zh), subject: Self.shown(entry.subject, names),
          detail: AuditDetail.words(for: entry.detail, in: .zh))
      },
      roles: Choice.list(Account.Role.self, chosen: .staff), unitRoles: Choice.list(Account.UnitRole.self, chosen: nil),
      actions: Choice.list(AuditAction.self, chosen: action),
      older: entries.count == Self.entryLimit
        ? entries.last.map { last in
          "/admin?"
            + QueryItems.encoded((action.map { [("action", $0.rawValue)] } ?? []) + [("before", "\(last.number)")])
            + "#audit"
        } : nil, unitStanding: unit.isEmpty ? nil : try store.unitStanding(of: unit).words.zh, unitQuery: unit,
      complaint: complaint, done: done, newPassword: new?.password, newLogin: new?.login)
    return pages.renderer.response(
      title: "管理", content: CachedAnswer(pages.renderer.content(.admin, page)), status: status, request, context,
      headers: [.cacheControl: "no-store"])
  }

  private static func shown(_ subject: AuditSubject, _ names: AccountNames) -> String {
    let parts = subject.text.split(separator: "/", maxSplits: 1).map(String.init)
    return parts.count == 2 && parts[0] == "accounts" ? "accounts/\(names[Account.ID(parts[1])])" : subject.text
  }

  private func row(_ account: Account) throws -> AdminPage.AccountRow {
    let locked = try store.credentials(of: account.id)?.lockedUntil.map { $0 > accounts.clock.now } ?? false
    return AdminPage.AccountRow(
      accountID: account.id.text, loginName: account.loginName, displayName: account.displayName, unit: account.unit,
      state: account.isDisabled ? "已停用" : locked ? "已锁定" : account.mustChangePassword ? "待改密码" : "正常",
      isDisabled: account.isDisabled, isLocked: locked, created: LocalTime.day(account.createdAt),
      roles: Choice.list(Account.Role.self, chosen: account.role),
      unitRoles: Choice.list(Account.UnitRole.self, chosen: account.unitRole))
  }

  private func facts() throws -> [AdminPage.Fact] {
    var facts = [("程序版本", MatchingService.version), ("数据文件", store.path)]
    if case .ready(let edition) = pages.editions.readiness {
      facts += RecordKind.allCases.map { ($0.name(in: .zh), "\(edition.records.count(of: $0))") }
      facts += [
        ("索引大小", "\(edition.answers.matcher.indexByteCount >> 10) KB"), ("记录版次", "第 \(edition.number) 版"),
      ]
    }
    return facts.map { AdminPage.Fact(name: $0.0, value: $0.1) }
  }

  // MARK: Changes

  private func add(_ request: Request, _ context: ServiceContext) async throws -> Response {
    let items = try await FormReader.items(request, context.visitor)
    try context.visitor.require(.administer)
    var loginName = try FormReader.shortText(items, "login", label: Words("登录名", "login name"))
    guard (2...60).contains(loginName.count), let role = items["role"].flatMap({ Account.Role(rawValue: $0) }) else {
      return try page(request, context, complaint: "登录名应有 2 至 60 个字符，并选择角色。", status: .unprocessableContent)
    }
    // Units log in with xm and a mobile number (附件6 三.1).
    if role == .team, loginName.count == 11, loginName.hasPrefix("1"), Int(loginName) != nil {
      loginName = "xm" + loginName
    }
    let (name, unit) = try Self.names(items)
    let password = SecretToken.makePassword()
    let account = Account(
      id: Account.ID(SecretToken.make()), loginName: loginName, displayName: name, role: role, unit: unit,
      unitRole: role == .team ? items["unitRole"].flatMap { Account.UnitRole(rawValue: $0) } : nil,
      mustChangePassword: true, createdAt: accounts.clock.now)
    do {
      try store.addAccount(account, passwordHash: try await accounts.hash(password), by: context.visitor.account?.id)
    } catch StorageError.loginNameTaken {
      return try page(request, context, complaint: "登录名「\(loginName)」已被使用。", status: .conflict)
    }
    return try page(request, context, new: (loginName, password))
  }

  private func change(_ request: Request, _ context: ServiceContext) async throws -> Response {
    let items = try await FormReader.items(request, context.visitor)
    try context.visitor.require(.administer)
    let id = Account.ID(context.parameters.get("id") ?? "")
    guard let role = items["role"].flatMap({ Account.Role(rawValue: $0) }) else {
      return try page(request, context, complaint: "请选择角色。", status: .unprocessableContent)
    }
    let actor = context.visitor.account?.id
    let (name, unit) = try Self.names(items)
    let unitRole = role == .team ? items["unitRole"].flatMap { Account.UnitRole(rawValue: $0) } : nil
    let isDisabled = items["disabled"] == "yes"
    do {
      try store.changeAccount(id, at: accounts.clock.now, by: actor) { account in
        account.displayName = name
        account.role = role
        account.unit = unit
        account.unitRole = unitRole
        account.isDisabled = isDisabled
      }
    } catch {
      // A pattern with the payload left out makes the compiler crash here (Swift 6.3).
      guard case .lastAdmin = error else { throw error }
      return try page(request, context, complaint: "至少要保留一位可登录的管理员。", status: .conflict)
    }
    if items["unlock"] == "yes" { try store.clearFailedLogins(of: id, at: accounts.clock.now, by: actor) }
    pages.editions.noteWork()
    return Response.redirect(to: "/admin?done")
  }

  private static func names(_ items: QueryItems) throws(Problem) -> (name: String, unit: String) {
    (
      try FormReader.shortText(items, "name", label: Words("姓名", "name")),
      try FormReader.shortText(items, "unit", label: Words("单位", "unit"))
    )
  }

  private func resetPassword(_ request: Request, _ context: ServiceContext) async throws -> Response {
    _ = try await FormReader.items(request, context.visitor)
    try context.visitor.require(.administer)
    let id = Account.ID(context.parameters.get("id") ?? "")
    guard let account = try store.account(id) else { throw Problem.notFound(Words("这个账号", "such account")) }
    let password = SecretToken.makePassword()
    try store.setPassword(
      try await accounts.hash(password), of: id, mustChange: true, at: accounts.clock.now,
      by: context.visitor.account?.id)
    return try page(request, context, new: (account.loginName, password))
  }
}
