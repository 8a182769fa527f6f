/// Who may serve whom, how well, and how much each side can take.
public struct AssignmentProblem: Sendable {
  /// A supplier that may serve a receiver.
  public struct Pair: Hashable, Sendable {
    /// The supplier's place.
    public let supplier: Int
    /// The receiver's place.
    public let receiver: Int
    /// How good it is; any finite number.
    public let score: Double
    /// Whether every plan has to have it.
    public let isForced: Bool

    /// A pair.
    public init(supplier: Int, receiver: Int, score: Double, isForced: Bool = false) {
      self.supplier = supplier
      self.receiver = receiver
      self.score = score
      self.isForced = isForced
    }
  }

  /// How many receivers each supplier serves, at least and at most.
  public let suppliers: [ClosedRange<Int>]
  /// How many suppliers serve each receiver, at least and at most.
  public let receivers: [ClosedRange<Int>]
  /// The pairs a plan may have, by supplier, then by receiver; each once.
  public let pairs: [Pair]

  /// Scores are smaller than this, so that sums of them stay exact.
  public static let scoreLimit = 1_048_576.0
  /// More members of a side, or units of a load, than this can't be planned.
  public static let countLimit = 1 << 20

  /// A problem.
  ///
  /// - Parameters:
  ///   - suppliers: The suppliers' loads, 0 or more.
  ///   - receivers: The receivers' loads, 0 or more.
  ///   - pairs: The pairs a plan may have, in any order. A pair that isn't among them is forbidden.
  /// - Throws: `PlanningError` that says which load or pair can't be.
  public init(
    suppliers: [ClosedRange<Int>], receivers: [ClosedRange<Int>], pairs: [Pair]
  ) throws(PlanningError) {
    for (side, loads) in [(PlanSide.suppliers, suppliers), (.receivers, receivers)] {
      guard loads.count < Self.countLimit else { throw .tooManyMembers(side, count: loads.count) }
      for (place, load) in loads.enumerated() where load.lowerBound < 0 || load.upperBound >= Self.countLimit {
        throw .badLoad(side, place: place, load)
      }
    }
    self.suppliers = suppliers
    self.receivers = receivers
    self.pairs = pairs.sorted { ($0.supplier, $0.receiver) < ($1.supplier, $1.receiver) }
    for (place, pair) in self.pairs.enumerated() {
      guard suppliers.indices.contains(pair.supplier), receivers.indices.contains(pair.receiver) else {
        throw .unknownMember(pair)
      }
      guard abs(pair.score) < Self.scoreLimit else { throw .badScore(pair) }
      if place > 0, self.pairs[place - 1].supplier == pair.supplier, self.pairs[place - 1].receiver == pair.receiver {
        throw .repeatedPair(pair)
      }
    }
  }
}
