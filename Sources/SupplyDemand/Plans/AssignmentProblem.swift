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
  /// The rules beyond loads.
  public let rules: [PlanRule]
  /// The pairs that aren't among `pairs` and could be allowed if no plan keeps all rules; nil for any.
  public let allowable: [PlanRule.Partners]?
  /// The receivers of each region, for plans that are fair between regions.
  public let regions: [[Int]]

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
  ///   - rules: The rules beyond loads, which name members by place.
  ///   - regions: The receivers of each region; none has two. Receivers without a region don't count for `regions`.
  ///   - allowable: The pairs that could be allowed if no plan keeps all rules; nil for any.
  /// - Throws: `PlanningError` that says which load, pair, rule or region can't be.
  public init(
    suppliers: [ClosedRange<Int>], receivers: [ClosedRange<Int>], pairs: [Pair], rules: [PlanRule] = [],
    regions: [[Int]] = [], allowable: [PlanRule.Partners]? = nil
  ) throws(PlanningError) {
    for (side, loads) in [(PlanSide.suppliers, suppliers), (.receivers, receivers)] {
      guard loads.count < Self.countLimit else { throw .tooManyMembers(side, count: loads.count) }
      for (place, load) in loads.enumerated() where load.lowerBound < 0 || load.upperBound >= Self.countLimit {
        throw .badLoad(side, place: place, load)
      }
    }
    self.suppliers = suppliers
    self.receivers = receivers
    self.rules = rules
    self.regions = regions
    self.allowable = allowable
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
    try Self.check(rules: rules, suppliers: suppliers.count, receivers: receivers.count)
    var seen: Set<Int> = []
    for (place, region) in regions.enumerated() {
      guard !region.isEmpty, region.allSatisfy({ receivers.indices.contains($0) && seen.insert($0).inserted }) else {
        throw .badRegion(place: place)
      }
    }
  }

  private static func check(rules: [PlanRule], suppliers: Int, receivers: Int) throws(PlanningError) {
    func are(_ members: [Int], among count: Int) -> Bool {
      Set(members).count == members.count && members.allSatisfy { (0..<count).contains($0) }
    }
    for (place, rule) in rules.enumerated() {
      let isSound =
        switch rule.subject {
        case .pairs(let from, let to): are(from, among: suppliers) && are(to, among: receivers)
        case .serving(let from, let costs):
          are(from, among: suppliers) && costs.count == from.count && costs.allSatisfy { (0..<countLimit).contains($0) }
        case .changes(let partners):
          Set(partners).count == partners.count
            && partners.allSatisfy { (0..<suppliers).contains($0.supplier) && (0..<receivers).contains($0.receiver) }
        }
      guard isSound else { throw .badRule(place: place) }
    }
  }
}

extension AssignmentProblem {
  /// The pairs that a relaxation may allow, by supplier, then by receiver; nil when there are more than `limit` to look at.
  public func missingPairs(upTo limit: Int) -> [PlanRule.Partners]? {
    let known = Set(pairs.map { PlanRule.Partners(supplier: $0.supplier, receiver: $0.receiver) })
    if let allowable {
      let missing = Set(allowable).subtracting(known)
      return missing.count > limit
        ? nil : missing.sorted { ($0.supplier, $0.receiver) < ($1.supplier, $1.receiver) }
    }
    guard suppliers.count * receivers.count <= limit else { return nil }
    return suppliers.indices.flatMap { supplier in
      receivers.indices.map { PlanRule.Partners(supplier: supplier, receiver: $0) }
    }.filter { !known.contains($0) }
  }
}
