import ArgumentParser
import Ingestion
import Planning
import Reporting
import Storage
import SupplyDemand
import Workbench

/// `duijie plan make`, which is what `duijie plan` alone does.
struct PlanMakeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "make", abstract: "Assigns teams, experts, achievements and the like to cities, needs or demands.",
    discussion: """
      Without --scores the stored records are planned, with the probabilities of matching as scores. With --scores and \
      --loads any matrix is: scores are a CSV without a header, a line for each supplier, a decimal number for each receiver, \
      nothing for a pair that is not to be; loads are a CSV with the header side,index,minimum,maximum: row or column, an \
      index from 0, and how many partners it has at least and at most. When no plan keeps all rules, the output says which \
      can't be kept together and the smallest changes that help.
      """)

  @Option(help: ArgumentHelp("A matrix's file of scores.", valueName: "file"))
  var scores: String?

  @Option(help: ArgumentHelp("A matrix's file of loads.", valueName: "file"))
  var loads: String?

  @Option(help: ArgumentHelp("The least score of a pair of a matrix (default: any).", valueName: "number"))
  var minimum: Double?

  @Option(
    help: """
      What is made large: total, worst (the sum of the worst-off receiver), leximin, coverage (a receiver's next supplier half) \
      or regions (the mean of the worst-off province); default: total.
      """)
  var objective: PlanObjective?

  @Flag(help: "Say why each pair is in the plan.")
  var explain = false

  @Option(help: ArgumentHelp("Keeps the plan in the store.", valueName: "name"))
  var save: String?

  @OptionGroup var scenario: PlanScenarioOptions
  @OptionGroup var store: StoreOptions
  @OptionGroup var embeddings: EmbeddingsOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard (scores == nil) == (loads == nil) else { throw ValidationError("A matrix needs --scores and --loads.") }
    if scores != nil, save != nil { throw ValidationError("Plans of matrices aren't kept.") }
    if save?.isEmpty ?? false { throw ValidationError("--save needs a name.") }
    if scores == nil, minimum != nil {
      throw ValidationError("--minimum is for matrices; for records there is --level.")
    }
  }

  func run() async throws {
    try await reportingFailures {
      if let scores, let loads { return try planMatrix(scores: scores, loads: loads) }
      let planned = try scenario.scenario(objective: objective) { number in
        try KeptPlans.plan(number, in: store).pairs
      }
      let workspace = try await Workspace.open(store)
      let matcher = try await workspace.matcher(embeddings: embeddings.texts(keptIn: store.existing()))
      let answers = Answers(workspace: workspace, matcher: matcher)
      let plan = try await answers.plan(planned)
      try output.write(RecordPlanReport(plan: plan, directory: answers.directory, explains: explain))
      if let save { try keep(plan, as: save) }
    }
  }

  private func keep(_ plan: RecordPlan, as name: String) throws {
    guard let kept = try store.open().keep(plan, as: name, at: KeptPlans.now, by: nil) else {
      throw CommandFailure.noPlan
    }
    StandardError.write("Kept as plan \(kept.number).")
  }

  private func planMatrix(scores: String, loads: String) throws {
    let problem = try AssignmentMatrixReader().problem(
      scores: try ListFile(path: scores).text(), loads: try ListFile(path: loads).text(), names: (scores, loads),
      leastScore: minimum)
    let clock = ContinuousClock()
    let start = clock.now
    let objective = objective ?? .total
    let outcome = Planner.outcome(of: problem, for: objective)
    try output.write(
      PlanReport(
        problem: problem, objective: objective, outcome: outcome, seconds: (clock.now - start) / .seconds(1)))
  }
}
