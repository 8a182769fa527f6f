/// What a search did: the same on every machine.
public struct SearchCounts: Hashable, Sendable {
  /// Postings added up.
  public var postings = 0
  /// Levels of dense lists added up, those of documents that aren't on the list included.
  public var denseLevels = 0
  /// Documents looked up on single lists.
  public var lookups = 0
  /// Documents whose exact score was worked out.
  public var scored = 0

  /// Takes in what another search did.
  mutating func add(_ other: SearchCounts) {
    postings += other.postings
    denseLevels += other.denseLevels
    lookups += other.lookups
    scored += other.scored
  }
}
