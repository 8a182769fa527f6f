import ArgumentParser
import Reporting
import SupplyDemand
import Workbench

/// `duijie export KIND`.
struct ExportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Writes all stored records of a kind as a list that can be imported again.",
    discussion: """
      Names of persons, telephone numbers and e-mail addresses are masked, and the list says so; such a list is for reading \
      and not for importing. With --personal-data everything is there. Pilot cities come in the layout of the notice's \
      list (附件3).
      """)

  @Argument(help: "What to write: cities, experts, achievements, demands or teams.")
  var kind: RecordKind

  @Option(help: "The form: csv, xlsx, docx or jsonl; by default what the file's name ends with, else csv.")
  var format: ExportFormat?

  @Option(
    name: .customLong("output"),
    help: ArgumentHelp(
      "The file to write, in place of standard output; xlsx and docx need it.", valueName: "file"))
  var path: String?

  @Flag(help: "Show names, telephone numbers and e-mail addresses in full.")
  var personalData = false

  @OptionGroup var store: StoreOptions

  /// The form that is asked for, or that the file's name says.
  private var chosenFormat: ExportFormat {
    let end = path?.split(separator: ".").last.map { $0.lowercased() } ?? ""
    return format ?? ExportFormat(rawValue: end) ?? .csv
  }

  func validate() throws {
    let isDocument = chosenFormat == .xlsx || chosenFormat == .docx
    guard !isDocument || path != nil else {
      throw ValidationError(
        "A document of the form \(chosenFormat.rawValue) can't be shown here: name the file to write, as in --output "
          + "\(kind.rawValue).\(chosenFormat.rawValue)")
    }
  }

  func run() async throws {
    try await reportingFailures {
      let records = try store.records()
      guard records.count(of: kind) > 0 else { throw WorkbenchError.nothingImported(kind.rawValue) }
      let export = RecordExport(
        kind, of: records, writer: try DataFolder.find().recordListWriter(),
        disclosure: personalData ? .full : .masked)
      let bytes = try export.bytes(as: chosenFormat, date: Today.date)
      if let path {
        try OutputFile(path: path).write(bytes)
      } else {
        print(String(decoding: bytes, as: UTF8.self), terminator: "")
      }
      let altered = export.alteredCount(as: chosenFormat)
      if altered > 0 {
        StandardError.write(
          "\(altered) texts are too long for a cell or have control characters, and were changed. Take csv or jsonl to keep "
            + "them.")
      }
    }
  }
}
