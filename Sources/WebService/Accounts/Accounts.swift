import Credentials
import NIOPosix
import Reporting
import Storage
import SupplyDemand

/// Lets people in and programs too, and keeps out those who guess.
struct Accounts: Sendable {
  let store: Store
  let clock: ServiceClock
  let allowsPublicRead: Bool
  private let attempts = LoginAttempts()
  private let strangers = StrangerLocks()
  /// Hashing takes memory: so many at a time.
  private let gate = WorkGate(width: 2, lineLength: 64)

  /// How long a session lasts after the last request, in seconds.
  static let sessionSeconds = 8 * 3600
  /// A session is extended when so much of it is over, so that few requests write.
  private static let extensionSeconds = 600
  /// The shortest password that is taken.
  static let leastPasswordLength = 10

  init(store: Store, clock: ServiceClock, allowsPublicRead: Bool) {
    self.store = store
    self.clock = clock
    self.allowsPublicRead = allowsPublicRead
  }

  // MARK: First start

  /// Makes the first administrator when there is no account.
  ///
  /// - Returns: The login name and the password, which nobody will see again; nil when there are accounts.
  func prepare() async throws -> (loginName: String, password: String)? {
    guard try store.accounts().isEmpty else { return nil }
    let password = SecretToken.makePassword()
    let account = Account(
      id: Account.ID(SecretToken.make()), loginName: "admin", displayName: "管理员", role: .admin,
      mustChangePassword: true, createdAt: clock.now)
    try store.addAccount(account, passwordHash: try await hash(password), by: nil)
    return (account.loginName, password)
  }

  // MARK: Who asks

  /// Who shows a session's token.
  func visitor(session token: String) throws -> Visitor? {
    let hash = SecretToken.hash(token)
    let now = clock.now
    guard let session = try store.session(tokenHash: hash, at: now) else { return nil }
    if session.expiresAt - now < Self.sessionSeconds - Self.extensionSeconds {
      try store.extendSession(tokenHash: hash, until: now + Self.sessionSeconds)
    }
    return Visitor(
      account: session.account, permissions: Permission.all(of: session.account.role), csrfSecret: session.csrfSecret,
      sessionHash: hash, handledTeams: try handledTeams(session.account), units: try units(session.account))
  }

  /// Who shows a program's token.
  func visitor(bearer token: String) throws -> Visitor? {
    let now = clock.now
    guard let known = try store.token(tokenHash: SecretToken.hash(token), at: now) else { return nil }
    try store.touchToken(known, at: now)
    let scopes = Set(known.scopes.compactMap { Permission(rawValue: $0) })
    return Visitor(
      account: known.account, permissions: scopes.intersection(Permission.all(of: known.account.role)),
      csrfSecret: nil, sessionHash: nil, handledTeams: try handledTeams(known.account),
      units: try units(known.account))
  }

  private func handledTeams(_ account: Account) throws -> Set<ServiceTeam.ID> {
    account.role == .team ? Set(try store.teams(handledBy: account.id)) : []
  }

  /// The units that are kept, for those who see what is their unit's.
  private func units(_ account: Account) throws -> UnitDirectory {
    UnitDirectory(account.role == .team ? try store.units() : [])
  }

  // MARK: Logging in

  /// Begins a session.
  ///
  /// - Returns: The session's token.
  /// - Throws: `Problem` when name and password don't fit, the same for every reason; when too many attempts came from the
  ///   address; when the account is locked.
  func logIn(_ loginName: String, password: String, from address: String) async throws -> String {
    let now = clock.now
    if attempts.areTooMany(from: address, at: now) { throw Problem.tooManyLogins }
    let known = try store.credentials(loginName: loginName)
    // A name that no account has is locked like one that has: nobody can tell which names there are.
    let end = if let known { known.lockedUntil } else { strangers.lockedUntil(loginName) }
    if let end, end > now { throw Problem.locked(minutes: (end - now + 59) / 60) }
    // Somebody who isn't known takes as long as somebody who is.
    let isRight = try await matches(password, known?.passwordHash ?? Self.nobodysHash)
    guard let known, isRight, !known.account.isDisabled else {
      attempts.addFailure(from: address, at: now)
      if let known {
        try store.addFailedLogin(of: known.account.id, at: now) { Self.lockEnd(failures: $0, at: now) }
      } else {
        strangers.addFailure(loginName) { Self.lockEnd(failures: $0, at: now) }
        try store.addAuditEntry(.loginFailed, of: .account(nil), at: now, by: nil)
      }
      throw Problem.wrongLogin
    }
    try store.pruneSessions(at: now)
    let token = SecretToken.make()
    try store.addSession(
      tokenHash: SecretToken.hash(token), of: known.account.id, csrfSecret: SecretToken.make(), at: now,
      expiresAt: now + Self.sessionSeconds)
    return token
  }

  /// A hash that no password has, with the parameters of the others.
  private static let nobodysHash =
    "$argon2id$v=19$m=65536,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"

  /// After the fifth failure an account is locked for a minute, after each further one twice as long, up to a day.
  private static func lockEnd(failures: Int, at now: Int) -> Int? {
    failures < 5 ? nil : now + min(60 << min(failures - 5, 20), 86_400)
  }

  // MARK: Passwords

  /// The hash of a password.
  func hash(_ password: String) async throws -> String {
    try await gate.run {
      try await NIOThreadPool.singleton.runIfActive { try PasswordHash.make(password) }
    }
  }

  private func matches(_ password: String, _ hash: String) async throws -> Bool {
    try await gate.run {
      try await NIOThreadPool.singleton.runIfActive { PasswordHash.matches(password, hash) }
    }
  }

  /// Gives an account another password, chosen by its owner.
  ///
  /// - Throws: `Problem` when the old password is wrong or the new one too short or the same.
  func changePassword(of visitor: Visitor, from old: String, to new: String) async throws {
    guard let account = visitor.account, let known = try store.credentials(of: account.id) else {
      throw Problem.signInNeeded
    }
    let now = clock.now
    if let end = known.lockedUntil, end > now { throw Problem.locked(minutes: (end - now + 59) / 60) }
    guard try await matches(old, known.passwordHash) else {
      // A session that was left open must not be a place to guess in.
      try store.addFailedLogin(of: account.id, at: now) { Self.lockEnd(failures: $0, at: now) }
      throw Problem.badPassword(Words("原密码不对。", "The old password is wrong."))
    }
    try Self.check(new)
    guard old != new else { throw Problem.badPassword(Words("新密码应与原密码不同。", "The new password is the old one.")) }
    try store.setPassword(
      try await hash(new), of: account.id, mustChange: false, keepingSession: visitor.sessionHash, at: clock.now,
      by: account.id)
  }

  /// Makes sure that a password may be used.
  static func check(_ password: String) throws(Problem) {
    guard (leastPasswordLength...200).contains(password.count) else {
      throw .badPassword(
        Words("密码应有 \(leastPasswordLength) 至 200 个字符。", "A password has \(leastPasswordLength) to 200 characters."))
    }
  }
}

extension Accounts {
  /// Makes a token for a program; it is shown once and only its hash is kept.
  func makeToken(name: String, of account: Account, scopes: [Permission], days: Int) throws -> String {
    let token = SecretToken.make()
    let now = clock.now
    try store.addToken(
      tokenHash: SecretToken.hash(token), name: name, of: account.id, scopes: scopes.map(\.rawValue), at: now,
      expiresAt: now + days * 86_400, by: account.id)
    return token
  }
}
