import Reporting
import Storage
import SupplyDemand

/// One's own account: password and tokens.
struct AccountPage {
  /// A token for programs.
  struct TokenRow {
    let number: Int
    let tokenName: String
    let scopes: String
    let created: String
    let expires: String
    let lastUsed: String
    let isValid: Bool
  }

  /// A permission that a token may have.
  struct Scope {
    let value: String
    let name: String
    let isChosen: Bool
  }

  let loginName: String
  let displayName: String
  let role: String
  let unit: String?
  let mustChange: Bool
  let complaint: String?
  let isDone: Bool
  let newToken: String?
  let tokens: [TokenRow]
  let hasTokens: Bool
  let scopes: [Scope]
  let leastLength = Accounts.leastPasswordLength
  let csrf = FormToken.place

  init(
    _ account: Account, tokens: [StoredToken], newToken: String?, complaint: String?, isDone: Bool, clock: ServiceClock
  ) {
    loginName = account.loginName
    displayName = account.displayName
    role = account.role.name(in: .zh)
    let place = [account.unit, account.unitRole?.name(in: .zh) ?? ""].filter { !$0.isEmpty }.joined(separator: " · ")
    unit = place.isEmpty ? nil : place
    mustChange = account.mustChangePassword
    self.complaint = complaint
    self.isDone = isDone
    self.newToken = newToken
    let now = clock.now
    self.tokens = tokens.filter { $0.revokedAt == nil }.map { token in
      TokenRow(
        number: token.number, tokenName: token.name,
        scopes: token.scopes.compactMap { Permission(rawValue: $0)?.name(in: .zh) }.joined(separator: "、"),
        created: LocalTime.day(token.createdAt), expires: token.expiresAt.map(LocalTime.day) ?? "长期",
        lastUsed: token.lastUsedAt.map(LocalTime.minute) ?? "未使用", isValid: token.expiresAt.map { $0 > now } ?? true)
    }
    hasTokens = !self.tokens.isEmpty
    let allowed = Permission.all(of: account.role)
    scopes = Permission.allCases.filter { allowed.contains($0) }.map {
      Scope(value: $0.rawValue, name: $0.name(in: .zh), isChosen: $0 == .read)
    }
  }
}
