public import SupplyDemand

/// How well every need is served, the unserved ones first.
public struct GapReport: Report {
  /// What the needs are gathered by.
  public enum Grouping: String, Hashable, Sendable, CaseIterable {
    /// Every need by itself.
    case need
    /// The needs of one city together.
    case city
    /// The needs of one industry together, all cities'; a compound need counts in each of its industries.
    case industry
  }

  /// The coverage of the needs: unserved first, then the lower best probability first, then in the order given.
  public let coverages: [NeedCoverage]
  /// What the needs are gathered by.
  public let grouping: Grouping
  /// The most needs, cities or industries to show; nil for all.
  public let limit: Int?
  /// Where names are looked up.
  public let directory: RecordDirectory
  /// Whether experts are named in full.
  public let disclosure: Disclosure

  /// A report on `coverages`, which it puts in order.
  public init(
    coverages: [NeedCoverage], grouping: Grouping = .need, limit: Int? = nil, directory: RecordDirectory,
    disclosure: Disclosure = .masked
  ) {
    self.coverages = Self.ordered(coverages)
    self.grouping = grouping
    self.limit = limit
    self.directory = directory
    self.disclosure = disclosure
  }

  private static func ordered(_ coverages: [NeedCoverage]) -> [NeedCoverage] {
    let keyed = coverages.enumerated().map { index, coverage in
      let best = coverage.supplies.compactMap { $0.best?.probability }.max() ?? 0
      return (served: coverage.isServed ? 1 : 0, best: best, index: index, coverage: coverage)
    }
    return keyed.sorted { ($0.served, $0.best, $0.index) < ($1.served, $1.best, $1.index) }.map(\.coverage)
  }

  /// The needs to show.
  var shown: ArraySlice<NeedCoverage> { coverages.prefix(limit ?? .max) }

  /// The groups to show, the most unserved needs first, then by name.
  func groups() -> [GapGroup] {
    var members: [String: [NeedCoverage]] = [:]
    for coverage in coverages {
      for key in keys(of: coverage) { members[key, default: []].append(coverage) }
    }
    return members.map { GapGroup(key: $0.key, coverages: $0.value) }
      .sorted { ($1.unserved.count, $0.key) < ($0.unserved.count, $1.key) }.prefix(limit ?? .max).map(\.self)
  }

  private func keys(of coverage: NeedCoverage) -> [String] {
    let need = directory.need(coverage.need)
    switch grouping {
    case .need: return [coverage.need.text]
    case .city: return [need?.city.text ?? ""]
    case .industry:
      let industries = need?.industries ?? [coverage.need.text]
      return industries.indices.filter { !industries[..<$0].contains(industries[$0]) }.map { industries[$0] }
    }
  }
}
