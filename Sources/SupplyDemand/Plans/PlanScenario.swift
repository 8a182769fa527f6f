/// What is planned over the records: who may serve whom, by which rules, and what makes a plan good.
public struct PlanScenario: Hashable, Sendable {
  /// Who is served.
  public enum Receivers: String, Hashable, Sendable, CaseIterable {
    /// The pilot cities.
    case cities
    /// The cities' needs.
    case needs
    /// The enterprises' demands.
    case demands
  }

  /// A supplier and a receiver, each by identity.
  public struct Partners: Hashable, Sendable {
    /// The supplier.
    public var supplier: String
    /// The receiver.
    public var receiver: String

    /// A supplier and a receiver.
    public init(supplier: String, receiver: String) {
      self.supplier = supplier
      self.receiver = receiver
    }
  }

  /// How many teams of a sort each receiver has, at least and at most.
  public struct Quota: Hashable, Sendable {
    /// Which teams count.
    public enum Sort: Hashable, Sendable {
      /// Teams of a kind.
      case kind(ServiceTeam.Kind)
      /// Teams of a region, told by its first two characters.
      case region(String)
      /// Teams of the same lead unit, those of each by themselves.
      case sameUnit
    }

    /// Which teams count.
    public var sort: Sort
    /// How many each receiver has.
    public var limits: ClosedRange<Int>

    /// A quota.
    public init(_ sort: Sort, _ limits: ClosedRange<Int>) {
      self.sort = sort
      self.limits = limits
    }
  }

  /// What serves.
  public var supply: SupplyKind = .teams
  /// Who is served.
  public var receivers: Receivers = .cities
  /// What makes a plan good.
  public var objective: PlanObjective = .coverage
  /// How many each supplier serves, at least and at most.
  public var supplierLoad = 0...4
  /// How many serve each receiver, at least and at most.
  public var receiverLoad = 0...3
  /// The loads of single members, by identity, in place of those of their side.
  public var loads: [String: ClosedRange<Int>] = [:]
  /// The least verdict that a pair of a plan has; never `none`.
  public var leastLevel: AdequacyLevel = .possible
  /// Whether the notice's rules for teams hold: the number of a unit's teams (附件2 第八条), and that teams of one unit share
  /// nobody and nothing (四.2).
  public var keepsNotice = true
  /// The most that the teams that serve may cost, each at its kind's greatest funding, in 万元; nil for any.
  public var budget: Int?
  /// How many teams of a sort each receiver has.
  public var quotas: [Quota] = []
  /// Suppliers that serve nobody, by identity.
  public var without: [String] = []
  /// Teams that there aren't yet, by what they would serve: 燃气轮机.
  public var additions: [String] = []
  /// What a unit of probability counts for a receiver, by identity: 1 unless said, 0 or more.
  public var weights: [String: Double] = [:]
  /// Pairs that a plan has.
  public var forced: [Partners] = []
  /// Pairs that a plan doesn't have.
  public var forbidden: [Partners] = []
  /// The pairs of an earlier plan; nil without one.
  public var earlier: [Partners]?
  /// How many pairs of the earlier plan may be dropped, and others added, in all; nil for any.
  public var changeLimit: Int?
  /// What each pair that isn't of the earlier plan has to be better by, 0 or more.
  public var changePrice = 0.0

  /// The scenario that is planned unless something else is said.
  public init() {}
}
