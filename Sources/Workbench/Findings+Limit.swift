internal import SupplyDemand

extension [Finding] {
  /// The first findings of each kind, and one for those of a kind that are more, at the end.
  ///
  /// A list with the same mistake in every row is understood after a few hundred; a million findings only cost memory.
  ///
  /// - Parameter limit: How many of a kind stay.
  /// - Returns: The findings that stay, in their order.
  func limited(to limit: Int) -> [Finding] {
    var counts: [FindingKind: Int] = [:]
    var kept: [Finding] = []
    for finding in self {
      counts[finding.kind, default: 0] += 1
      if counts[finding.kind, default: 0] <= limit { kept.append(finding) }
    }
    guard kept.count < count, let file = first?.location.file else { return self }
    return kept
      + FindingKind.allCases.compactMap { kind in
        guard let more = counts[kind].map({ $0 - limit }), more > 0 else { return nil }
        return Finding(
          .furtherFindings, at: ListLocation(file: file), quoting: kind.rawValue, facts: ["\(more)"])
      }
  }
}
