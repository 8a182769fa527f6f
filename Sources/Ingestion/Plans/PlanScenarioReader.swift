internal import Foundation
public import SupplyDemand

/// Reads scenarios and the pairs of plans from JSON, as reports on plans write them.
public struct PlanScenarioReader: Sendable {
  /// A reader.
  public init() {}

  /// A scenario; what isn't said is as in `PlanScenario()`. A report on a plan may hold it as `scenario`.
  ///
  /// - Throws: `IngestionError.damagedProblem` with the first key or value that can't be read.
  public func scenario(_ text: String, file: String) throws(IngestionError) -> PlanScenario {
    let object = try object(text, file: file)
    let fields = (object["scenario"] as? [String: Any]) ?? object
    do {
      return try ScenarioFields(fields).scenario
    } catch {
      throw .damagedProblem(file: file, reason: "\(error)")
    }
  }

  /// The pairs of a plan, as a report has them.
  ///
  /// - Throws: `IngestionError.damagedProblem` when they can't be read.
  public func pairs(_ text: String, file: String) throws(IngestionError) -> [PlanScenario.Partners] {
    do {
      return try ScenarioFields(try object(text, file: file)).partners("pairs") ?? []
    } catch let error as ScenarioFields.Problem {
      throw .damagedProblem(file: file, reason: "\(error)")
    } catch {
      throw .damagedProblem(file: file, reason: "It is no JSON object.")
    }
  }

  private func object(_ text: String, file: String) throws(IngestionError) -> [String: Any] {
    guard let value = try? JSONSerialization.jsonObject(with: Data(text.utf8)), let object = value as? [String: Any]
    else { throw .damagedProblem(file: file, reason: "It is no JSON object.") }
    return object
  }
}
