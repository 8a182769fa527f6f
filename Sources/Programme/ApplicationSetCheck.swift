internal import SupplyDemand

/// A rule of the notice about several applications.
protocol ApplicationSetCheck: Sendable {
  /// What it finds among all applications at hand.
  func findings(in applications: [Application], _ terms: CheckTerms) -> [NoticeFinding]
}
