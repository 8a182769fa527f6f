import ArgumentParser
import Foundation
import Ingestion
import Reporting
import Storage
import SupplyDemand
import Workbench

/// `duijie import FILE…`.
struct ImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Reads lists into the store.",
    discussion: """
      A file is the notice with its list of pilot cities, a CSV or TSV table, JSON Lines, a list of titles, or a document \
      of Excel or Word with such lists on its sheets or in its tables; what it is is found out from its content. Each \
      list is one transaction; the same file twice changes nothing.
      """)

  @Argument(help: "The files to read.")
  var files: [String]

  @Option(
    name: .customLong("as"),
    help: """
      What the files are: cities, experts, achievements, demands, teams, problems, projects or open-sources.
      """)
  var kind: RecordKind?

  @Flag(help: "Take nothing when any row can't be taken.")
  var strict = false

  @Flag(help: "Take lists with masked names, telephone numbers or e-mail addresses, which replace full ones.")
  var masked = false

  @OptionGroup var store: StoreOptions
  @OptionGroup var output: OutputOptions

  func run() async throws {
    try await reportingFailures {
      let progress = ProgressLine()
      defer { progress.clear() }
      let store = try store.open()
      let importer = try ListImporter(
        knowledge: try await Knowledge.load(try DataFolder.find()), store: store, kind: kind)
      let lists = try await importer.read(files.map { ListFile(path: $0) }, progress: progress.show)
      if strict, let bad = lists.first(where: { $0.leftOutCount > 0 }) {
        progress.clear()
        try output.write(FindingReport(bad.findings.filter { $0.severity == .error }, people: bad.records.people))
        throw CommandFailure.leftOut(file: bad.file, rows: bad.leftOutCount)
      }
      if !masked { try lists.forEach { try $0.requireFull() } }
      var summaries: [Reporting.ImportSummary] = []
      for list in lists {
        progress.show(Double(summaries.count) / Double(lists.count), list.file)
        summaries.append(try importer.store(list, at: Int(Date().timeIntervalSince1970), takingMasked: masked))
      }
      progress.clear()
      try output.write(
        ImportReport(files: summaries, people: lists.reduce(into: []) { $0.formUnion($1.records.people) }))
      // After the report, which says what is wrong with the file.
      if let empty = lists.first(where: { $0.records.count == 0 }) { throw CommandFailure.nothingUsable(empty.file) }
    }
  }
}
