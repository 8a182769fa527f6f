/// Why no plan keeps all rules: some members need more than those who could serve them may give (Hall's theorem; with lower
/// bounds on both sides, Hoffman's circulation theorem).
public struct Bottleneck: Hashable, Sendable {
  /// Whose least loads can't be met.
  public let side: PlanSide
  /// The members whose least loads can't be met together, ascending. Without any of them the others' can, unless the
  /// shortage is so wide that looking for fewer was given up.
  public let members: [Int]
  /// The sum of the members' least loads, and of the forced pairs that take from the same capacity.
  public let required: Int
  /// The members of the other side whose greatest loads count, ascending.
  public let counterparts: [Int]
  /// How many pairs the members have with others of that side, which count one each.
  public let otherPairs: Int
  /// What can be given at most: the counterparts' greatest loads and the other pairs.
  public let capacity: Int

  /// A bottleneck.
  public init(
    side: PlanSide, members: [Int], required: Int, counterparts: [Int], otherPairs: Int, capacity: Int
  ) {
    self.side = side
    self.members = members
    self.required = required
    self.counterparts = counterparts
    self.otherPairs = otherPairs
    self.capacity = capacity
  }

  /// How much is missing: 1 or more.
  public var deficit: Int { required - capacity }
}
