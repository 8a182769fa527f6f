public import SupplyDemand

/// Findings of one file: of each kind the first thousand, and how many are more.
///
/// A list with the same mistake in every row is understood after a few hundred findings; a million only cost memory.
public struct LimitedFindings: Sendable {
  private static let limit = 1000

  private let file: String
  private var kept: [Finding] = []
  private var counts: [FindingKind: Int] = [:]

  /// No findings of `file` yet.
  public init(file: String) {
    self.file = file
  }

  /// Adds findings in their order. A finding that stands for others counts as they would.
  public mutating func append(contentsOf findings: some Sequence<Finding>) {
    for finding in findings { append(finding) }
  }

  /// Adds a finding.
  public mutating func append(_ finding: Finding) {
    if finding.kind == .furtherFindings, let kind = FindingKind(rawValue: finding.quoted) {
      counts[kind, default: 0] += finding.facts.first.flatMap { Int($0) } ?? 0
      return
    }
    let count = counts[finding.kind, default: 0] + 1
    counts[finding.kind] = count
    if count <= Self.limit { kept.append(finding) }
  }

  /// The findings in the order of the file; at the end one for each kind that has more of them.
  public var sorted: [Finding] {
    kept.sorted { $0.location < $1.location }
      + FindingKind.allCases.compactMap { kind in
        guard let more = counts[kind].map({ $0 - Self.limit }), more > 0 else { return nil }
        return Finding(.furtherFindings, at: ListLocation(file: file), quoting: kind.rawValue, facts: ["\(more)"])
      }
  }
}
