import ArgumentParser
import Reporting
import SupplyDemand
import Workbench

/// `duijie template KIND`.
struct TemplateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "template", abstract: "Writes a template for a list, or a blank application form of the notice.",
    discussion: """
      A list's template has its columns and two invented rows: replace them by your own. Every column but the record's \
      name or title may be left empty or taken out. CSV can be edited in any spreadsheet program; in xlsx and docx, \
      columns are explained as well; json has an object a line.

      For application, --kind says which form: team is 附件4, event is 附件5; the kind of a project (forum, …) gives its \
      form with its code, category and name filled in where the form asks for them. duijie check reads what is filled in.
      """)

  @Argument(
    help: """
      What the template is for: cities, experts, achievements, demands, teams, problems, projects or open-sources, or \
      application.
      """)
  var subject: TemplateSubject

  @Option(
    help: "Which application: team, event, industry, regional, professional, forum or conference.")
  var kind: ApplicationChoice?

  @Option(
    help: """
      The form of the template: csv, xlsx, docx or json; by default what the file's name ends with, else csv. An \
      application is docx or json.
      """)
  var format: TemplateFormat?

  @Option(
    name: .customLong("output"),
    help: ArgumentHelp(
      "The file to write; an existing one is replaced (default: standard output, but not for xlsx and docx).",
      valueName: "file"))
  var path: String?

  /// The form that is asked for, or that the file's name says.
  private var chosenFormat: TemplateFormat {
    let end = path?.split(separator: ".").last.map { $0.lowercased() } ?? ""
    return format ?? TemplateFormat(rawValue: end) ?? (subject == .application ? .docx : .csv)
  }

  func validate() throws {
    switch subject {
    case .list(.cities) where chosenFormat == .json:
      throw ValidationError("The list of pilot cities is a table; use --format csv, xlsx or docx.")
    case .list where kind != nil: throw ValidationError("--kind says which application, as in template application.")
    case .application where kind == nil:
      throw ValidationError("Say which application: --kind team for 附件4, --kind event for 附件5.")
    case .application where chosenFormat == .csv || chosenFormat == .xlsx:
      throw ValidationError("An application is a document: use --format docx or json.")
    case .list, .application: break
    }
    if chosenFormat.isDocument, path == nil {
      throw ValidationError(
        "A document of the form \(chosenFormat.rawValue) can't be shown here: name the file to write, as in --output "
          + "\(subject.name).\(chosenFormat.rawValue)")
    }
  }

  func run() async throws {
    try await reportingFailures {
      let bytes =
        switch subject {
        case .list(let kind): try ListTemplate(kind).bytes(as: chosenFormat)
        case .application: try await application()
        }
      if let path {
        try OutputFile(path: path).write(bytes)
      } else {
        // Only a file needs the mark by which spreadsheet programs know UTF-8.
        let text = String(decoding: bytes, as: UTF8.self)
        print(text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text, terminator: "")
      }
    }
  }

  private func application() async throws -> [UInt8] {
    let notice = try Knowledge.notice(of: try DataFolder.find())
    guard let kind, let template = ApplicationTemplate(kind.form, for: kind.project, notice: notice) else {
      throw CommandFailure.noForm(notice.number)
    }
    return try chosenFormat == .json ? Array(template.json.utf8) : template.bytes()
  }
}
