import ArgumentParser
import SupplyDemand
import Workbench

/// How many teams of a sort each receiver has: `kind:industry=1-9`, `region:山东=0-1` or `unit=0-1`.
struct QuotaArgument: ExpressibleByArgument {
  let quota: PlanScenario.Quota

  init?(argument: String) {
    guard let quota = ScenarioText.quota(argument) else { return nil }
    self.quota = quota
  }
}
