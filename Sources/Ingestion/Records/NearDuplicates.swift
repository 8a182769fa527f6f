public import SupplyDemand

/// Finds records that seem to be others again under another identity.
///
/// Achievements, demands, problems, projects and open sources are alike by their titles, teams by their names, experts by name and unit, spelling folded
/// (case, full-width forms, spaces, punctuation). All are kept: a person decides.
public enum NearDuplicates {
  /// A finding for every record of `list` that is like an earlier one of the list, or like one of `existing` whose
  /// identity isn't in the list; in the order of the file.
  ///
  /// Reading the same list again finds the same, whether or not it has been stored. An expert is quoted by the identity,
  /// never by the name.
  ///
  /// - Complexity: O(n + m).
  public static func findings(in list: RecordList, against existing: Records) -> [Finding] {
    let new = entries(of: list.records, list.kind)
    let identities = Set(new.map(\.id))
    var first: [String: (id: String, place: String)] = [:]
    for entry in entries(of: existing, list.kind) where !identities.contains(entry.id) && first[entry.key] == nil {
      first[entry.key] = (entry.id, "")
    }
    let placed = new.map { entry in
      let reference = RecordReference(list.kind, entry.id)
      return (entry: entry, place: list.locations[reference] ?? ListLocation(file: list.file))
    }
    var findings: [Finding] = []
    for (entry, place) in placed.sorted(by: { $0.place < $1.place }) {
      if let other = first[entry.key] {
        let quoted = ContactDetails.redacted(entry.quoted)
        let id = ContactDetails.redacted(other.id)
        findings.append(Finding(.nearDuplicate, at: place, quoting: quoted, facts: [id, other.place]))
      } else {
        first[entry.key] = (entry.id, place.description)
      }
    }
    return findings
  }

  private struct Entry {
    let id: String
    let key: String
    let quoted: String
  }

  private static func entries(of records: Records, _ kind: RecordKind) -> [Entry] {
    switch kind {
    case .cities: []
    case .experts:
      records.experts.filter { !$0.unit.isEmpty }.map {
        Entry(
          id: $0.id.text, key: ComparisonKey($0.name).text + "\u{1F}" + ComparisonKey($0.unit).text,
          quoted: $0.id.text)
      }
    case .achievements:
      records.achievements.map { Entry(id: $0.id.text, key: ComparisonKey($0.title).text, quoted: $0.title) }
    case .demands:
      records.demands.map { Entry(id: $0.id.text, key: ComparisonKey($0.title).text, quoted: $0.title) }
    case .teams:
      records.teams.map { Entry(id: $0.id.text, key: ComparisonKey($0.name).text, quoted: $0.name) }
    case .problems:
      records.problems.map { Entry(id: $0.id.text, key: ComparisonKey($0.title).text, quoted: $0.title) }
    case .projects:
      records.projects.map { Entry(id: $0.id.text, key: ComparisonKey($0.title).text, quoted: $0.title) }
    case .openSources:
      records.openSources.map { Entry(id: $0.id.text, key: ComparisonKey($0.title).text, quoted: $0.title) }
    }
  }
}
