import Foundation
import Reporting
import Storage
import SupplyDemand
import Workbench

/// The plans that a store keeps.
enum KeptPlans {
  /// Now, in seconds since 1970-01-01 00:00 UTC.
  static var now: Int { Int(Date().timeIntervalSince1970) }

  /// The plan of a number.
  ///
  /// - Throws: `CommandFailure.unknownPlan` when there is none.
  static func plan(_ number: Int, in store: StoreOptions) throws -> KeptPlan {
    guard let plan = try store.existing()?.plan(number) else { throw CommandFailure.unknownPlan(number) }
    return plan
  }

  /// A report on plans.
  static func report(
    _ plans: [KeptPlan], in workspace: Workspace, showsDifferences: Bool
  ) throws -> PlanComparisonReport {
    PlanComparisonReport(
      entries: try plans.map { PlanComparisonReport.Entry(plan: $0, scenario: try $0.planned) },
      showsDifferences: showsDifferences, directory: workspace.directory())
  }
}
