import SupplyDemand

extension Matcher {
  /// The number of documents added and dropped since the matcher was built or merged.
  public var changeCount: Int { catalog.recent.count + catalog.droppedCount }

  /// The matcher after changes of records: it answers as one built of the changed records would.
  ///
  /// Records of each kind must be in the order of their identities, as a store gives them. A neural model's vectors are
  /// those of the passages that it was asked for when the matcher was built: a new passage has none.
  ///
  /// - Complexity: The new records are read; besides, O(n) in the documents, a few nanoseconds each, and in the postings of
  ///   the documents added since the matcher was built or merged.
  public func applying(_ changes: RecordChanges) -> Matcher {
    var next = self
    next.catalog.apply(changes)
    let recent = Array(next.catalog.documents[next.catalog.recent])
    let known = catalog.recent.count
    if recent.count > known { next.recentChunks.append(Chunk(recent[known...], reader: reader)) }
    let index = RecordIndex(
      next.recentChunks, documents: recent, passages: neural == nil ? [] : recent.map(\.passage), reader: reader,
      neural: neural)
    next.segments = [
      segments[0],
      MatcherSegment(
        index, start: next.catalog.firstCount, references: Array(next.catalog.references[next.catalog.recent]),
        reader: reader, scale: scale, textWeights: weights.text),
    ]
    next.change(teams: changes.records.teams, removed: changes.removed)
    return next
  }

  private mutating func change(teams changed: [ServiceTeam], removed: [RecordReference]) {
    let gone = Set(removed.filter { $0.kind == .teams }.map(\.id) + changed.map(\.id.text))
    guard !gone.isEmpty else { return }
    let kept = zip(teams, teamScorers).filter { !gone.contains($0.0.id.text) }
    let latest = Dictionary(changed.map { ($0.id, $0) }) { $1 }
    let added = latest.values.map { ($0, TeamScorer(team: $0, cityNames: cityNames)) }
    let all = (kept + added).sorted { $0.0.id < $1.0.id }
    (teams, teamScorers) = (all.map(\.0), all.map(\.1))
  }

  /// The same matcher with all documents in one run again, those of changed and removed records dropped.
  ///
  /// - Complexity: That of building it.
  public func merged() async -> Matcher {
    let catalog = catalog.compacted()
    let index = await RecordIndex.build(catalog.documents, reader: reader, neural: neural, width: width)
    return Matcher(
      cities: allCities, teams: teams, catalog: catalog, index: index, reader: reader, labels: labels, weights: weights,
      cityNames: cityNames, neural: neural, width: width)
  }
}
