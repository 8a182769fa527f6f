import ArgumentParser
import Reporting
import SupplyDemand
import Workbench

/// `duijie check FILE…`.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Checks applications by the notice, clause by clause.",
    discussion: """
      A file is a filled form of 附件4 or 附件5 as .docx, or an application as JSON. Files are checked one by one and against \
      one another: give all applications of a unit at once. Exit code 65 when anything won't be accepted.
      """)

  @Argument(help: "The applications.")
  var files: [String]

  @Option(help: "By which percentage a text may be too long with a warning only.")
  var margin: Int?

  @Option(help: "A table of sanctions: unit, code, kind, day, source.")
  var sanctions: String?

  @OptionGroup var store: StoreOptions
  @Flag(help: "Show names, telephone numbers and e-mail addresses in full.")
  var personalData = false

  @OptionGroup var output: OutputOptions

  func run() async throws {
    try await reportingFailures {
      let desk = try await ApplicationDesk.open(
        wordMargin: margin.map { Double($0) / 100 }, sanctions: sanctions.map { ListFile(path: $0) })
      let checked = await desk.check(try await desk.read(files.map { ListFile(path: $0) }))
      try output.write(checked.report(personalData ? .full : .masked))
      if checked.isFatal { throw ExitCode(65) }
    }
  }
}
