/// Something in the input that a reader should look at: what kind of trouble, where, and the text in question.
///
/// A finding never stops the reading. It holds facts only; `Reporting` words them in Chinese and English.
public struct Finding: Hashable, Sendable {
  /// How much a finding matters.
  public enum Severity: String, Hashable, Sendable, CaseIterable {
    /// The item could not be taken.
    case error
    /// The item was taken; a person should check it.
    case warning
    /// The item was taken and understood in a way worth knowing.
    case note
  }

  /// What kind of trouble.
  public let kind: FindingKind
  /// Where it stands.
  public let location: ListLocation
  /// The text in question, exactly as it stands in the input.
  public let quoted: String
  /// What the wording needs besides `quoted`, in the order `FindingKind` documents.
  public let facts: [String]

  /// A finding of `kind` at `location` about the text `quoted`.
  public init(_ kind: FindingKind, at location: ListLocation, quoting quoted: String, facts: [String] = []) {
    self.kind = kind
    self.location = location
    self.quoted = quoted
    self.facts = facts
  }

  /// How much it matters: as its kind does, or as those it stands for.
  public var severity: Severity {
    let stoodFor = kind == .furtherFindings ? FindingKind(rawValue: quoted) : nil
    return (stoodFor ?? kind).severity
  }
}
