/// What limits are worth. By adding up anybody can see what no plan can pass.
///
/// A pair is worth the greatest, over the ranks of its receiver, of `share · score · 2^(-rank) - rank's price` (without ranks
/// `share · score`), less the price of its receiver and those of the rules that count it. A supplier can bring no more than
/// the best choice of pairs that its load allows, less the prices of what it costs by rules when it serves. Added to that:
/// for each receiver and each rule its price times its greatest number where the price is positive, else its least; and the
/// prices of all ranks.
public struct PlanPrices: Hashable, Sendable {
  /// By receiver, how much a unit of score counts.
  public let shares: [Double]
  /// By receiver, the price of being served once.
  public let receivers: [Double]
  /// By receiver and rank, the best first, the price, 0 or more; empty where a receiver's scores count alike.
  public let ranks: [[Double]]
  /// By rule, the price of a unit of what it counts.
  public let rules: [Double]

  /// Prices.
  public init(shares: [Double], receivers: [Double], ranks: [[Double]], rules: [Double]) {
    self.shares = shares
    self.receivers = receivers
    self.ranks = ranks
    self.rules = rules
  }
}
