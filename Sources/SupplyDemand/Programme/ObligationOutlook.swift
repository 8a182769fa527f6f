/// Whether what a team has can meet an obligation, and what would fill the gap.
public struct ObligationOutlook: Hashable, Sendable {
  /// A record that would count.
  public struct Candidate: Hashable, Sendable {
    /// The record: a demand to take on, an achievement to take in.
    public let record: RecordReference
    /// The member of the team that answers it best; nil for a record to be taken in.
    public let member: RecordReference?
    /// How likely the two fit, 0…1.
    public let probability: Double

    /// A record that would count.
    public init(record: RecordReference, member: RecordReference?, probability: Double) {
      self.record = record
      self.member = member
      self.probability = probability
    }
  }

  /// How far the team has come.
  public let standing: ObligationStanding
  /// How many the team's records can reach; nil where records don't tell.
  public let reachable: Int?
  /// What would fill the gap, the likeliest first.
  public let candidates: [Candidate]

  /// An outlook.
  public init(standing: ObligationStanding, reachable: Int?, candidates: [Candidate]) {
    self.standing = standing
    self.reachable = reachable
    self.candidates = candidates
  }

  /// How many are lacking even then; 0 where records don't tell.
  public var gap: Int { reachable.map { max(0, standing.obligation.least - $0) } ?? 0 }
}
