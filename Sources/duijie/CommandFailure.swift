import ArgumentParser

/// Why a command stops, and with which exit code.
enum CommandFailure: Error, CustomStringConvertible {
  /// A file can't be written; facts: its path, the system's words.
  case unwritableFile(String, reason: String)
  /// Nobody has judged a kind of records.
  case nothingJudged(String)
  /// A query is neither a record's identity nor words that any record has.
  case unknownQuery(String)
  /// A file has the form of a list and no row that could be taken.
  case nothingUsable(String)
  /// No plan of a number is kept.
  case unknownPlan(Int)
  /// No application of a number is kept.
  case unknownApplication(Int)
  /// Plans for other supply or receivers can't be compared.
  case unlikePlans
  /// The notice, by its number, has no form for what is asked.
  case noForm(String)
  /// There is no plan to keep.
  case noPlan
  /// Rows were left out and nothing was to be left out.
  case leftOut(file: String, rows: Int)

  /// The exit code: 65 for bad data, 1 for work that failed.
  var exitCode: ExitCode {
    switch self {
    case .unknownQuery, .leftOut, .nothingUsable, .unknownPlan, .unknownApplication, .unlikePlans, .noPlan:
      ExitCode(65)
    case .unwritableFile, .nothingJudged, .noForm: ExitCode(1)
    }
  }

  /// What happened, where, and what to do.
  var description: String {
    switch self {
    case .unwritableFile(let path, let reason): "\(path): can't be written: \(reason)"
    case .nothingJudged(let kind):
      "The store holds no judgments of \(kind) that decide anything. Judge some on the pages that explain a match."
    case .unknownQuery(let query):
      "“\(query)” is no record's identity, and no record has any of its words. Look the identity up with duijie search, "
        + "or put in words what is asked."
    case .nothingUsable(let file):
      "\(file) has no row that can be taken. Mend it as the findings say, then import it again."
    case .unknownPlan(let number): "No plan has the number \(number). See them with duijie plan list."
    case .unknownApplication(let number):
      "No application has the number \(number). See them with duijie applications list."
    case .unlikePlans: "The plans are of other supply or for other receivers. Compare plans of one sort."
    case .noForm(let number): "The notice \(number) has no form for this. Restore Data/Programme from the release."
    case .noPlan: "No plan keeps all rules, so that there is none to keep."
    case .leftOut(let file, let rows):
      "\(file): \(rows) rows can't be taken, so with --strict nothing was imported."
    }
  }
}
