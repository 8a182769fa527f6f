/// A person's or a unit's way into the service (账号, 附件6).
public struct Account: Hashable, Sendable {
  /// Names an account: a text that says nothing of the person, since it is written to logs.
  public typealias ID = Identifier<Account>

  /// What an account is for.
  public enum Role: String, Hashable, Sendable, CaseIterable {
    /// 管理员: may do everything, accounts included.
    case admin
    /// 平台工作人员: imports lists, dispatches demands, confirms progress.
    case staff
    /// 分析人员: reads and judges.
    case analyst
    /// 服务团: handles what is dispatched to its teams.
    case team
  }

  /// What an account may do within its unit (附件6).
  public enum UnitRole: String, Hashable, Sendable, CaseIterable {
    /// 单位管理员: sees all of the unit.
    case unitAdmin = "unit-admin"
    /// 普通用户.
    case member
    /// 子账号: sees only what it handles itself.
    case subaccount
  }

  /// The identity.
  public let id: ID
  /// The name to log in with, never empty; told apart without regard to case and width. Personal data.
  public let loginName: String
  /// The name to be shown. Personal data.
  public var displayName: String
  /// What it is for.
  public var role: Role
  /// The unit's full name, as on its seal; empty when there is none.
  public var unit: String
  /// What it may do within its unit; only for the role `team`.
  public var unitRole: UnitRole?
  /// Whether nobody may log in with it.
  public var isDisabled: Bool
  /// Whether the password was given by somebody else and must be changed first.
  public var mustChangePassword: Bool
  /// When it was added, in seconds since 1970-01-01 00:00 UTC.
  public let createdAt: Int

  /// An account.
  public init(
    id: ID, loginName: String, displayName: String = "", role: Role, unit: String = "", unitRole: UnitRole? = nil,
    isDisabled: Bool = false, mustChangePassword: Bool = false, createdAt: Int
  ) {
    self.id = id
    self.loginName = loginName
    self.displayName = displayName
    self.role = role
    self.unit = unit
    self.unitRole = unitRole
    self.isDisabled = isDisabled
    self.mustChangePassword = mustChangePassword
    self.createdAt = createdAt
  }
}
