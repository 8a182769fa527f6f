public import SupplyDemand

/// Adds up what a team has reported of its obligations (附件1).
public enum ObligationLedger {
  /// The standing of each obligation that is recorded in numbers, in their order.
  ///
  /// - Parameters:
  ///   - obligations: The team's obligations.
  ///   - progress: What the team has reported, in any order.
  ///   - declared: By an obligation's key, how many the team's records show by themselves.
  /// - Returns: The standings.
  public static func standings(
    of obligations: [Obligation], progress: [ObligationProgress], declared: [String: Int] = [:]
  ) -> [ObligationStanding] {
    obligations.filter { $0.isQuality != true }.map { obligation in
      let own = progress.filter { $0.obligation == obligation.key }
      let done = own.filter { !$0.isOffset }
      func sum(_ items: [ObligationProgress]) -> Int { items.reduce(0) { $0 + $1.amount } }
      let isShown = { (item: ObligationProgress) in
        obligation.contracts.isEmpty || item.evidence.map { obligation.contracts.contains($0.kind) } == true
      }
      return ObligationStanding(
        obligation: obligation, declared: declared[obligation.key] ?? 0, reported: sum(done),
        confirmed: sum(done.filter(\.isConfirmed)), offset: sum(own.filter { $0.isOffset && $0.isConfirmed }),
        withoutContract: sum(done.filter { !isShown($0) }))
    }
  }
}
