/// What was done, in an entry of the audit trail.
public enum AuditAction: String, Hashable, Sendable, CaseIterable {
  /// An account was added.
  case accountAdded = "account-added"
  /// An account's name, role, unit or standing was changed, or its failed logins were forgiven.
  case accountChanged = "account-changed"
  /// A password was set.
  case passwordChanged = "password-changed"
  /// Somebody logged in.
  case login
  /// Somebody tried to log in and failed.
  case loginFailed = "login-failed"
  /// A session was ended, or all sessions of an account.
  case logout
  /// An API token was made.
  case tokenAdded = "token-added"
  /// An API token was made void.
  case tokenRevoked = "token-revoked"
  /// A list was imported.
  case importApplied = "import-applied"
  /// An import was undone.
  case importUndone = "import-undone"
  /// A file was uploaded, to be imported or dropped.
  case uploadAdded = "upload-added"
  /// An uploaded file was dropped.
  case uploadDropped = "upload-dropped"
  /// Records were handed out as a file.
  case recordsExported = "records-exported"
  /// A demand was dispatched.
  case dispatchAdded = "dispatch-added"
  /// A dispatch was changed.
  case dispatchChanged = "dispatch-changed"
  /// It was said which accounts handle a team's items.
  case handlersChanged = "handlers-changed"
  /// A supply was judged for a need.
  case judgmentAdded = "judgment-added"
  /// A contact of a team with a city was recorded.
  case contactAdded = "contact-added"
  /// Progress with an obligation was reported.
  case progressAdded = "progress-added"
  /// Reported progress was confirmed.
  case progressConfirmed = "progress-confirmed"
  /// A plan was kept.
  case planKept = "plan-kept"
  /// A plan was applied.
  case planApplied = "plan-applied"
  /// A plan was dropped.
  case planDropped = "plan-dropped"
  /// An application was taken in.
  case applicationAdded = "application-added"
  /// An application's file was replaced.
  case applicationReplaced = "application-replaced"
  /// An application came to another state.
  case applicationMoved = "application-moved"
  /// Somebody else handles an application.
  case applicationHandedOver = "application-handed-over"
  /// The sanctions of units were replaced.
  case sanctionsReplaced = "sanctions-replaced"
  /// A sanction of a unit was added.
  case sanctionAdded = "sanction-added"
  /// A sanction of a unit was taken off the list.
  case sanctionRemoved = "sanction-removed"
  /// A unit is kept with its code and other names.
  case unitKept = "unit-kept"
  /// A unit isn't kept any more.
  case unitDropped = "unit-dropped"
}
