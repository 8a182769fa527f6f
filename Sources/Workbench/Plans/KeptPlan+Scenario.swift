internal import Ingestion
public import SupplyDemand

extension KeptPlan {
  /// What was planned.
  ///
  /// - Throws: `IngestionError` when the stored scenario is damaged.
  public var planned: PlanScenario {
    get throws { try PlanScenarioReader().scenario(scenario, file: "plan \(number)") }
  }
}
