/// What an audit entry is about: a kind and an identity, `demands/D-1`.
public struct AuditSubject: Hashable, Sendable {
  /// The text, never empty.
  public let text: String

  /// A subject by its text.
  public init(_ text: String) {
    self.text = text
  }

  /// `accounts/<identity>`; `accounts` for a name that no account has.
  public static func account(_ id: Account.ID?) -> AuditSubject {
    AuditSubject(id.map { "accounts/\($0)" } ?? "accounts")
  }

  /// `tokens/<number>`.
  public static func token(_ number: Int) -> AuditSubject { AuditSubject("tokens/\(number)") }

  /// `imports/<number>`.
  public static func `import`(_ number: Int) -> AuditSubject { AuditSubject("imports/\(number)") }

  /// `uploads/<identity>`.
  public static func upload(_ id: Upload.ID) -> AuditSubject { AuditSubject("uploads/\(id)") }

  /// `<kind>/<identity>`.
  public static func record(_ record: RecordReference) -> AuditSubject {
    AuditSubject("\(record.kind.rawValue)/\(record.id)")
  }

  /// `needs/<identity>`.
  public static func need(_ id: IndustryNeed.ID) -> AuditSubject { AuditSubject("needs/\(id)") }

  /// `dispatches/<number>`.
  public static func dispatch(_ number: Int) -> AuditSubject { AuditSubject("dispatches/\(number)") }

  /// `contacts/<number>`.
  public static func contact(_ number: Int) -> AuditSubject { AuditSubject("contacts/\(number)") }

  /// `progress/<number>`.
  public static func progress(_ number: Int) -> AuditSubject { AuditSubject("progress/\(number)") }

  /// `applications/<number>`.
  public static func application(_ number: Int) -> AuditSubject { AuditSubject("applications/\(number)") }

  /// `sanctions/<number>`.
  public static func sanction(_ number: Int) -> AuditSubject { AuditSubject("sanctions/\(number)") }

  /// `units/<full name>`.
  public static func unit(_ name: String) -> AuditSubject { AuditSubject("units/\(name)") }

  /// `plans/<number>`.
  public static func plan(_ number: Int) -> AuditSubject { AuditSubject("plans/\(number)") }
}

extension AuditSubject: CustomStringConvertible {
  /// The text.
  public var description: String { text }
}
