/// A rule beyond loads: what a plan has of something lies between two limits.
public struct PlanRule: Hashable, Sendable {
  /// What a rule counts.
  public enum Subject: Hashable, Sendable {
    /// The pairs of some suppliers with some receivers.
    case pairs(suppliers: [Int], receivers: [Int])
    /// What the suppliers cost that serve anybody, each once and 0 or more: 1 each to count them.
    case serving(suppliers: [Int], costs: [Int])
    /// The pairs of an earlier plan that are dropped, and the others that are added.
    case changes(from: [Partners])
  }

  /// A supplier and a receiver.
  public struct Partners: Hashable, Sendable {
    /// The supplier's place.
    public let supplier: Int
    /// The receiver's place.
    public let receiver: Int

    /// A supplier and a receiver.
    public init(supplier: Int, receiver: Int) {
      self.supplier = supplier
      self.receiver = receiver
    }
  }

  /// What is counted.
  public let subject: Subject
  /// The least and the greatest count.
  public let limits: ClosedRange<Int>

  /// A rule.
  public init(_ subject: Subject, _ limits: ClosedRange<Int>) {
    self.subject = subject
    self.limits = limits
  }
}
