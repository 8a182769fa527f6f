public import SupplyDemand

extension RecordChanges {
  /// What has become of `old`, that it is `new` now; cities don't count.
  ///
  /// - Complexity: O(n) in the number of records.
  public init(from old: Records, to new: Records) {
    var records = Records()
    var removed: [RecordReference] = []
    func compare<Record: Hashable>(
      _ list: WritableKeyPath<Records, [Record]>, _ kind: RecordKind, _ id: (Record) -> String
    ) {
      let known = Dictionary(old[keyPath: list].map { (id($0), $0) }) { first, _ in first }
      let present = Set(new[keyPath: list].map(id))
      records[keyPath: list] = new[keyPath: list].filter { known[id($0)] != $0 }
      removed += old[keyPath: list].map(id).filter { !present.contains($0) }.map { RecordReference(kind, $0) }
    }
    compare(\.experts, .experts) { $0.id.text }
    compare(\.achievements, .achievements) { $0.id.text }
    compare(\.demands, .demands) { $0.id.text }
    compare(\.teams, .teams) { $0.id.text }
    compare(\.problems, .problems) { $0.id.text }
    compare(\.projects, .projects) { $0.id.text }
    compare(\.openSources, .openSources) { $0.id.text }
    // A team's text is read without the names of its members.
    let (names, others) = (Self.names(new), Self.names(old))
    let known = Set(records.teams.map(\.id))
    records.teams += new.teams.filter { team in
      !known.contains(team.id) && team.experts.contains { names[$0] != others[$0] }
    }
    self.init(records: records, removed: removed)
  }

  private static func names(_ records: Records) -> [Expert.ID: String] {
    Dictionary(records.experts.map { ($0.id, $0.name) }) { first, _ in first }
  }
}
