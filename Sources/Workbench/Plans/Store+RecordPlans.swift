internal import Reporting
public import Storage
public import SupplyDemand

extension Store {
  /// Keeps a plan over records.
  ///
  /// - Parameters:
  ///   - plan: The plan.
  ///   - name: What people call it.
  ///   - time: Now, in seconds since 1970-01-01 00:00 UTC.
  ///   - actor: Who keeps it; nil for the command line.
  /// - Returns: The plan as it is stored; nil when planning came to none.
  /// - Throws: `StorageError`; then nothing has changed.
  public func keep(
    _ plan: RecordPlan, as name: String, at time: Int, by actor: Account.ID?
  ) throws(StorageError) -> KeptPlan? {
    guard case .plan(let found) = plan.outcome else { return nil }
    return try addPlan(
      named: name, scenario: JSONValue.scenario(plan.scenario).text, of: plan.scenario.supply,
      for: plan.scenario.receivers, pairs: plan.pairs.map(plan.partners), value: found.value, bound: found.bound,
      at: time, by: actor)
  }
}
