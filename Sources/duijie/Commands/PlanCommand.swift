import ArgumentParser
import Ingestion
import Planning
import Reporting
import SupplyDemand
import Workbench

/// `duijie plan --scores FILE --loads FILE`.
struct PlanCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan", abstract: "Assigns suppliers to receivers, with a proof of how good the plan is.",
    discussion: """
      Scores are a CSV without a header: a line for each supplier, a decimal number for each receiver, nothing for a pair \
      that is not to be. Loads are a CSV with the header side,index,minimum,maximum: row or column, an index from 0, and how \
      many partners it has at least and at most. When no plan keeps all loads, the output says which members can't be served \
      and the smallest changes that help.
      """)

  @Option(help: "The file of scores.")
  var scores: String

  @Option(help: "The file of loads.")
  var loads: String

  @Option(help: "The least score of a pair that may be assigned (default: any).")
  var minimum: Double?

  @Option(help: "What is made large: total, worst (the sum of the worst-off column) or leximin.")
  var objective: PlanObjective = .total

  @OptionGroup var output: OutputOptions

  func run() async throws {
    try await reportingFailures {
      let problem = try AssignmentMatrixReader().problem(
        scores: try ListFile(path: scores).text(), loads: try ListFile(path: loads).text(), names: (scores, loads),
        leastScore: minimum)
      let clock = ContinuousClock()
      let start = clock.now
      let outcome = Planner.outcome(of: problem, for: objective)
      output.write(
        PlanReport(
          problem: problem, objective: objective, outcome: outcome, seconds: (clock.now - start) / .seconds(1)))
    }
  }
}
