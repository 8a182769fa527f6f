public import SupplyDemand

/// Why a store can't be opened, read or written.
public enum StorageError: Error, Hashable, Sendable {
  /// The file can't be opened or made: its folder is missing or may not be written.
  case cannotOpen(path: String, reason: String)
  /// The file is no SQLite database.
  case notADatabase(path: String)
  /// The file is a database of another program.
  case foreignDatabase(path: String)
  /// The store was written by a newer version of the program; its schema's version and the newest one known here.
  case newerSchema(path: String, found: Int, known: Int)
  /// There is something already where a new file was to be made.
  case fileExists(path: String)
  /// Another process has been writing for longer than the busy timeout, in seconds.
  case busy(path: String, seconds: Double)
  /// The store may be read only.
  case readOnly(path: String)
  /// The disk is full.
  case diskFull(path: String)
  /// Something in the store isn't what the program writes there.
  case damaged(path: String, place: String)
  /// A text of a record has a NUL character, which would cut it short.
  case nulCharacter(RecordReference)
  /// A record contradicts itself or the others; the constraint it breaks.
  case inconsistent(RecordReference, constraint: String)
  /// There is nothing of that name.
  case notFound(AuditSubject)
  /// A value may not stand where it was to be written; the constraint it breaks.
  case refused(AuditSubject, constraint: String)
  /// Another account has the login name, perhaps in other case or width.
  case loginNameTaken
  /// The last administrator who can log in would lose the role or be disabled.
  case lastAdmin(Account.ID)
  /// Nobody may log in with the account.
  case accountDisabled(Account.ID)
  /// Anything else that SQLite reports, with its result code and words.
  case failed(path: String, code: Int, message: String)
}

extension StorageError: CustomStringConvertible {
  /// What happened, where, and what to do, in English.
  public var description: String {
    switch self {
    case .cannotOpen(let path, let reason):
      "The store \(path) can't be opened (\(reason)). Make its folder, allow writing there, or give another path."
    case .notADatabase(let path):
      "\(path) is no store: it isn't an SQLite database. Give another path; the file was left as it is."
    case .foreignDatabase(let path):
      "\(path) is a database of another program. Give another path; the file was left as it is."
    case .newerSchema(let path, let found, let known):
      """
      The store \(path) was written by a newer version of the program (schema \(found), this one knows \(known)). \
      Use that version, or give another path.
      """
    case .fileExists(let path):
      "There is something at \(path) already; it was left as it is. Give another path."
    case .busy(let path, let seconds):
      "Another process has been writing to \(path) for more than \(seconds) s. Wait for it to end, then try again."
    case .readOnly(let path):
      "The store \(path) may not be written. Change its permissions or its folder's, or give another path."
    case .diskFull(let path):
      "The disk of \(path) is full; nothing was changed. Make room, then try again."
    case .damaged(let path, let place):
      "The store \(path) is damaged (\(place)). Restore a backup, or delete the file and import the lists again."
    case .nulCharacter(let record):
      "The record \(record.id) (\(record.kind.rawValue)) has a NUL character in a text; nothing was changed. Remove it."
    case .inconsistent(let record, let constraint):
      """
      The record \(record.id) (\(record.kind.rawValue)) doesn't fit the store (\(constraint)); nothing was changed. \
      Correct the list.
      """
    case .notFound(let subject):
      "There is no \(subject) in the store; nothing was changed. Look at what there is, then try again."
    case .refused(let subject, let constraint):
      "What was to be written to \(subject) doesn't fit the store (\(constraint)); nothing was changed. Correct it."
    case .loginNameTaken:
      "Another account has this login name; nothing was changed. Choose another one."
    case .lastAdmin(let account):
      """
      The account \(account) is the last administrator who can log in; nothing was changed. Make another account an \
      administrator first.
      """
    case .accountDisabled(let account):
      "The account \(account) is disabled; nothing was changed. Enable it first."
    case .failed(let path, let code, let message):
      "SQLite can't work with \(path): \(message) (code \(code))."
    }
  }
}
