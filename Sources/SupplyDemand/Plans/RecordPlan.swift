/// A plan over records, and what it takes to explain it.
public struct RecordPlan: Sendable {
  /// A pair that a reader may miss.
  public struct Alternative: Hashable, Sendable {
    /// The pair's place.
    public let pair: Int
    /// What every plan with it loses, at least; 0 when that can't be told.
    public let loss: Double
    /// The pairs of the plan that take its place, when it was tried; nil when it wasn't.
    public let displaced: [Int]?
    /// The rules that the plan would break if it had the pair besides its own.
    public let rules: [Int]

    /// A pair that the plan doesn't have.
    public init(pair: Int, loss: Double, displaced: [Int]?, rules: [Int]) {
      self.pair = pair
      self.loss = loss
      self.displaced = displaced
      self.rules = rules
    }
  }

  /// Receivers that the plan leaves without anybody adequate, and why not all can have somebody.
  public struct Shortage: Hashable, Sendable {
    /// The receivers, ascending.
    public let receivers: [Int]
    /// Why not all receivers can be served adequately; nil when they could be, at the cost of others.
    public let obstacle: PlanObstacle?
    /// What would help, the smallest change first.
    public let relaxations: [Relaxation]

    /// A shortage.
    public init(receivers: [Int], obstacle: PlanObstacle?, relaxations: [Relaxation]) {
      self.receivers = receivers
      self.obstacle = obstacle
      self.relaxations = relaxations
    }
  }

  /// Why a pair of an earlier plan is dropped, or another one is added.
  public enum ChangeReason: Hashable, Sendable {
    /// A member isn't there any more, or is left out.
    case missingMember
    /// The match isn't good enough any more, or the pair is forbidden.
    case notAllowed
    /// The plan is better so.
    case better
  }

  /// A difference from an earlier plan.
  public struct Change: Hashable, Sendable {
    /// The pair.
    public let partners: PlanScenario.Partners
    /// Whether it is new; else it is dropped.
    public let isAdded: Bool
    /// Why.
    public let reason: ChangeReason

    /// A difference.
    public init(partners: PlanScenario.Partners, isAdded: Bool, reason: ChangeReason) {
      self.partners = partners
      self.isAdded = isAdded
      self.reason = reason
    }
  }

  /// What was planned.
  public let scenario: PlanScenario
  /// The suppliers, in the problem's order.
  public let suppliers: [PlanMember]
  /// The receivers, in the problem's order.
  public let receivers: [PlanMember]
  /// The problem; scores are probabilities times weights, less the price of a change.
  public let problem: AssignmentProblem
  /// By pair, the match.
  public let matches: [Match]
  /// By rule, why there is it.
  public let clauses: [PlanClause]
  /// What planning came to.
  public let outcome: PlanOutcome
  /// Pairs that a reader may miss, by pair; empty without a plan.
  public let alternatives: [Alternative]
  /// Who is left without anybody adequate; nil when nobody is.
  public let shortage: Shortage?

  /// A plan.
  public init(
    scenario: PlanScenario, suppliers: [PlanMember], receivers: [PlanMember], problem: AssignmentProblem,
    matches: [Match], clauses: [PlanClause], outcome: PlanOutcome, alternatives: [Alternative], shortage: Shortage?
  ) {
    self.scenario = scenario
    self.suppliers = suppliers
    self.receivers = receivers
    self.problem = problem
    self.matches = matches
    self.clauses = clauses
    self.outcome = outcome
    self.alternatives = alternatives
    self.shortage = shortage
  }

  /// The pairs of the plan; none without one.
  public var pairs: [Int] { if case .plan(let plan) = outcome { plan.pairs } else { [] } }

  /// Who a pair joins.
  public func partners(_ pair: Int) -> PlanScenario.Partners {
    PlanScenario.Partners(
      supplier: suppliers[problem.pairs[pair].supplier].id, receiver: receivers[problem.pairs[pair].receiver].id)
  }

  /// The differences from the earlier plan, dropped pairs first; nil without an earlier plan, or without this one.
  public var changes: [Change]? {
    guard let earlier = scenario.earlier, case .plan = outcome else { return nil }
    let now = pairs.map(partners)
    let (old, new) = (Set(earlier), Set(now))
    let members = (suppliers: Set(suppliers.map(\.id)), receivers: Set(receivers.map(\.id)))
    let allowed = Set(problem.pairs.indices.map(partners))
    let dropped = earlier.filter { !new.contains($0) }.map { partners in
      let isThere = members.suppliers.contains(partners.supplier) && members.receivers.contains(partners.receiver)
      let reason: ChangeReason = isThere ? (allowed.contains(partners) ? .better : .notAllowed) : .missingMember
      return Change(partners: partners, isAdded: false, reason: reason)
    }
    return dropped + now.filter { !old.contains($0) }.map { Change(partners: $0, isAdded: true, reason: .better) }
  }
}
