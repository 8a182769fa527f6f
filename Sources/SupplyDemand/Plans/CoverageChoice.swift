/// What was chosen to serve more.
public struct CoverageChoice: Hashable, Sendable {
  /// A candidate that was chosen.
  public struct Member: Hashable, Sendable {
    /// The candidate's place.
    public let candidate: Int
    /// The items that it serves better than what was there and what was chosen before it, the greatest gain first.
    public let items: [Int]
    /// What that adds.
    public let gain: Double

    /// A member of a choice.
    public init(candidate: Int, items: [Int], gain: Double) {
      self.candidate = candidate
      self.items = items
      self.gain = gain
    }
  }

  /// The chosen candidates, what adds most first.
  public let members: [Member]
  /// What no choice passes; the sum of the gains when the choice is proved to be best.
  public let bound: Double

  /// A choice.
  public init(members: [Member], bound: Double) {
    self.members = members
    self.bound = bound
  }

  /// What the choice adds: the weighted sum over items of how much better each is served.
  public var value: Double { members.reduce(0) { $0 + $1.gain } }

  /// How far the value may be from the best, as a part of the bound.
  public var gap: Double { bound > value ? (bound - value) / max(bound, .leastNormalMagnitude) : 0 }
}
