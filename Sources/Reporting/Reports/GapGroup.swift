import SupplyDemand

/// The needs of one city or one industry.
struct GapGroup {
  /// The city's identity or the industry's label.
  let key: String
  /// The needs, the unserved ones first.
  let coverages: [NeedCoverage]

  /// The needs that nothing serves adequately.
  var unserved: [NeedCoverage] { coverages.filter { !$0.isServed } }
}
