/// What was chosen to serve more.
public struct CoverageChoice: Hashable, Sendable {
  /// The chosen candidates, each the one that adds most to those before it.
  public let candidates: [Int]
  /// By chosen candidate, what it adds to those before it.
  public let gains: [Double]
  /// What no choice passes; the sum of the gains when the choice is proved to be best.
  public let bound: Double

  /// A choice.
  public init(candidates: [Int], gains: [Double], bound: Double) {
    self.candidates = candidates
    self.gains = gains
    self.bound = bound
  }

  /// What the choice adds: the weighted sum over items of how much better each is served by the best that was chosen.
  public var value: Double { gains.reduce(0, +) }

  /// How far the value may be from the best, as a part of the bound.
  public var gap: Double { bound > value ? (bound - value) / max(bound, .leastNormalMagnitude) : 0 }
}
