/// How well a need is served: the best supply of each kind, and how many are adequate.
public struct NeedCoverage: Hashable, Sendable {
  /// One kind of supply for the need.
  public struct Supply: Hashable, Sendable {
    /// The kind.
    public let kind: SupplyKind
    /// The best match, nil when nothing has any evidence.
    public let best: Match?
    /// The number of adequate records.
    public let adequateCount: Int

    /// The supply of one kind.
    public init(kind: SupplyKind, best: Match?, adequateCount: Int) {
      self.kind = kind
      self.best = best
      self.adequateCount = adequateCount
    }

    /// The best match's level.
    public var level: AdequacyLevel { best?.level ?? .none }
  }

  /// The need.
  public let need: IndustryNeed.ID
  /// The kinds of supply that cover needs, in the order of `SupplyKind.covering`.
  public let supplies: [Supply]

  /// The coverage of a need.
  public init(need: IndustryNeed.ID, supplies: [Supply]) {
    self.need = need
    self.supplies = supplies
  }

  /// Whether some supply of any kind is adequate.
  public var isServed: Bool { supplies.contains { $0.level == .adequate } }
}
