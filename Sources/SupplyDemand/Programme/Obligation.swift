/// A countable obligation of a kind of projects (附件1), and how many there have to be.
public struct Obligation: Hashable, Sendable, Decodable {
  /// The kind of projects that has it.
  public let kind: ProjectKind
  /// What progress is recorded by; within a kind no other has it.
  public let key: String
  /// Its name in Chinese.
  public let name: String
  /// How many there have to be, at least 1.
  public let least: Int
  /// The clause of the notice.
  public let clause: String
  /// What a form calls the things that are counted: 成果. A number with one of these words before it, behind it or around
  /// it is a promise; the first that fits counts.
  public let words: [String]
  /// The measure words that the number has: 项, 个.
  public let measures: [String]
  /// The key of the obligation that may be met in its place; nil when there is none.
  public let alternative: String?
  /// Whether it says how something has to be, not how many there are: it is promised, and not recorded as progress.
  public let isQuality: Bool?
  /// The contracts by one of which each has to be shown; none where no contract is asked for.
  public let contracts: [ProgressEvidence.Kind]

  /// An obligation.
  public init(
    kind: ProjectKind, key: String, name: String, least: Int, clause: String, words: [String] = [],
    measures: [String] = [], contracts: [ProgressEvidence.Kind] = [],
    alternative: String? = nil, isQuality: Bool? = nil
  ) {
    self.kind = kind
    self.key = key
    self.name = name
    self.least = least
    self.clause = clause
    self.words = words
    self.measures = measures
    self.contracts = contracts
    self.alternative = alternative
    self.isQuality = isQuality
  }
}
