/// What could be chosen to serve more of what is to be served.
public struct CoverageProblem: Sendable {
  /// How well one candidate serves one item.
  public struct Cover: Hashable, Sendable {
    /// The item's place.
    public let item: Int
    /// How well, 0…1.
    public let value: Double

    /// A cover.
    public init(item: Int, value: Double) {
      self.item = item
      self.value = value
    }
  }

  /// What could be chosen.
  public struct Candidate: Hashable, Sendable {
    /// Its sort, a place in `limits`.
    public let sort: Int
    /// Of the candidates of a group at most one is chosen; nil without a group.
    public let group: Int?
    /// What it can serve; each item once.
    public let covers: [Cover]
    /// How many items it serves at most.
    public let most: Int

    /// A candidate.
    public init(sort: Int = 0, group: Int? = nil, covers: [Cover], most: Int = .max) {
      self.sort = sort
      self.group = group
      self.covers = covers
      self.most = most
    }
  }

  /// By item, what serving it counts, 0 or more.
  public let weights: [Double]
  /// By item, how well it is served already, 0…1.
  public let served: [Double]
  /// By sort, how many candidates are chosen at most.
  public let limits: [Int]
  /// The candidates.
  public let candidates: [Candidate]

  /// A problem. Candidates whose sort or items aren't there are a programmer's error.
  public init(weights: [Double], served: [Double], limits: [Int], candidates: [Candidate]) {
    self.weights = weights
    self.served = served
    self.limits = limits
    self.candidates = candidates
  }
}
