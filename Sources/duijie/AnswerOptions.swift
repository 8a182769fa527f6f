import ArgumentParser
import SupplyDemand
import Workbench

/// What questions are answered with.
struct AnswerOptions: ParsableArguments {
  @Option(
    name: .customLong("for"),
    help: "What to find: teams, experts, achievements, demands, problems, projects or open-sources.")
  var kind: RecordKind

  func validate() throws {
    guard kind != .cities else {
      throw ValidationError(
        "Questions find records of any other kind; for cities there is: duijie target")
    }
  }

  /// The kind, when the store has records of it.
  func kind(in workspace: Workspace) throws(WorkbenchError) -> RecordKind {
    guard workspace.records.count(of: kind) > 0 else { throw .nothingImported(kind.rawValue) }
    return kind
  }
}
