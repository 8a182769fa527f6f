/// A countable obligation of a kind of teams (附件1), and how many there have to be.
public struct Obligation: Hashable, Sendable {
  /// The kind of teams that has it.
  public let kind: ServiceTeam.Kind
  /// What progress is recorded by; within a kind no other has it.
  public let key: String
  /// Its name in Chinese.
  public let name: String
  /// How many there have to be, at least 1.
  public let least: Int
  /// The clause of the notice.
  public let clause: String

  /// An obligation.
  public init(kind: ServiceTeam.Kind, key: String, name: String, least: Int, clause: String) {
    self.kind = kind
    self.key = key
    self.name = name
    self.least = least
    self.clause = clause
  }
}
