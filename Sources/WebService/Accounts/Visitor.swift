import Reporting
import Storage
import SupplyDemand

/// Who asks, and what they may do.
struct Visitor: Sendable {
  /// The account; nil for somebody unknown.
  let account: Account?
  /// What they may do.
  let permissions: Set<Permission>
  /// The session's secret that forms show; nil without a session.
  let csrfSecret: String?
  /// The hash of the session's token; nil without a session.
  let sessionHash: String?
  /// The teams whose items the account handles; for the role `team` alone.
  let handledTeams: Set<ServiceTeam.ID>
  /// The units that are kept, with their other names; for the role `team` alone.
  let units: UnitDirectory

  /// Somebody without an account; with `publicRead` they may read.
  static func anonymous(publicRead: Bool) -> Visitor {
    Visitor(permissions: publicRead ? [.read] : [])
  }

  /// Who has no session.
  init(permissions: Set<Permission>) {
    self.init(account: nil, permissions: permissions, csrfSecret: nil, sessionHash: nil)
  }

  init(
    account: Account?, permissions: Set<Permission>, csrfSecret: String?, sessionHash: String?,
    handledTeams: Set<ServiceTeam.ID> = [], units: UnitDirectory = UnitDirectory()
  ) {
    self.account = account
    self.permissions = permissions
    self.csrfSecret = csrfSecret
    self.sessionHash = sessionHash
    self.handledTeams = handledTeams
    self.units = units
  }

  /// Whether they may do something.
  func may(_ permission: Permission) -> Bool { permissions.contains(permission) }

  /// Makes sure that they may do something.
  ///
  /// - Throws: `Problem`, another one for those who haven't signed in.
  func require(_ permission: Permission) throws(Problem) {
    guard may(permission) else { throw account == nil ? .signInNeeded : .notAllowed }
  }

  /// The same for those who see the same pages: whoever sees more on account of what they handle sees pages of their own.
  var view: String {
    let rights = permissions.map(\.rawValue).sorted().joined(separator: ",")
    return account.map { [.admin, .staff].contains($0.role) ? "\(rights)/+" : "\(rights)/\($0.id)" } ?? rights
  }

  /// How much of personal data they see.
  var disclosure: Disclosure { may(.personalData) ? .full : .masked }

  /// Whether they see and record a team's own matters: its contacts, progress and dispatches.
  ///
  /// A unit's administrator sees the teams that the unit leads, others those that they handle (附件6).
  func handles(_ team: ServiceTeam) -> Bool {
    guard let account else { return false }
    switch account.role {
    case .admin, .staff: return true
    case .analyst: return false
    case .team:
      return handledTeams.contains(team.id)
        || (account.unitRole == .unitAdmin && units.isSame(account.unit, team.leadUnit))
    }
  }

  /// Whether they see an application: the unit's administrator all of the unit's, others those that they handle (附件6).
  func sees(_ application: KeptApplication) -> Bool {
    account.map { application.isVisible(to: $0, of: units) } ?? false
  }
}
