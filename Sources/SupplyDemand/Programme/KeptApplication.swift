/// An application that is kept, without its file.
public struct KeptApplication: Hashable, Sendable {
  /// The number, from 1, given when it is taken in.
  public let number: Int
  /// The file's name.
  public let file: String
  /// The project; nil when it can't be told.
  public let kind: ProjectKind?
  /// The form.
  public let form: ApplicationForm
  /// The unit's full name; empty when none is named.
  public let unit: String
  /// The unit's credit code; empty when none is given.
  public let creditCode: String
  /// The team's or event's name; empty when there is none.
  public let title: String
  /// How far it has come.
  public let state: ApplicationState
  /// How many files it has had, from 1.
  public let revision: Int
  /// Who handles it for the unit (经办人); nil when nobody was named.
  public let handler: Account.ID?
  /// When it was taken in, in seconds since 1970-01-01 00:00 UTC.
  public let createdAt: Int
  /// Who took it in; nil for the command line.
  public let createdBy: Account.ID?

  /// An application.
  public init(
    number: Int, file: String, kind: ProjectKind?, form: ApplicationForm, unit: String, creditCode: String,
    title: String, state: ApplicationState, handler: Account.ID?, createdAt: Int, createdBy: Account.ID?,
    revision: Int = 1
  ) {
    self.number = number
    self.file = file
    self.kind = kind
    self.form = form
    self.unit = unit
    self.creditCode = creditCode
    self.title = title
    self.state = state
    self.revision = revision
    self.handler = handler
    self.createdAt = createdAt
    self.createdBy = createdBy
  }

  /// Whether an account sees it (附件6): the unit's administrator all of the unit's, others those they handle.
  ///
  /// - Parameters:
  ///   - account: The account.
  ///   - units: The units that are kept, with their other names.
  /// - Returns: Whether the account sees it.
  public func isVisible(to account: Account, of units: UnitDirectory) -> Bool {
    switch account.role {
    case .admin, .staff: true
    case .analyst: false
    case .team:
      account.unitRole == .unitAdmin ? units.isUnit(account.unit, of: self) : handler == account.id
    }
  }
}
