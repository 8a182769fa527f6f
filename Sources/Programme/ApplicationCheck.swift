internal import SupplyDemand

/// One rule of the notice, or a few that read the same part of a form.
protocol ApplicationCheck: Sendable {
  /// What it finds in one application.
  func findings(in application: Application, _ terms: CheckTerms) -> [NoticeFinding]
}
