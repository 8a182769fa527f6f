import Foundation
import TestSupport
import Testing

/// Forms made by `Tools/forms`, with what each has to be found with.
struct FormMaker {
  /// A form with what is broken in it.
  struct Row {
    let file: String
    /// The rule, or none for a form in order.
    let expected: [String]
  }

  /// Applications that are checked together.
  struct Set {
    let name: String
    /// Below the folder.
    let files: [String]
    let expected: [String]
  }

  /// A finding as JSON has it.
  struct Finding {
    let kind: String
    let severity: String
    let file: String
    let quoted: String
  }

  let folder: TemporaryFolder
  let rows: [Row]
  let sets: [Set]

  /// Whether forms can be made.
  static let isThere = (try? python(["-c", "import docx"])) == 0

  /// Makes all forms in a temporary folder.
  init() throws {
    folder = try TemporaryFolder()
    let maker = Repository.root.appending(path: "Tools/forms/make-forms").path
    let status = try Self.python(["-B", maker, folder.url.path, "--across"])
    try #require(status == 0)
    rows = try Self.table(folder.path("expected.tsv")).map { Row(file: $0[0], expected: $0[2] == "-" ? [] : [$0[2]]) }
    sets = try Self.table(folder.path("across/expected.tsv")).map { fields in
      Set(
        name: fields[0], files: fields[1].split(separator: ",").map { "across/\($0)" },
        expected: fields[2] == "-" ? [] : fields[2].split(separator: ",").map(String.init))
    }
  }

  /// Runs Python without its output; gives the exit code.
  static func python(_ arguments: [String]) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3"] + arguments
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }

  /// The fields of a table's lines, without its header.
  private static func table(_ path: String) throws -> [[String]] {
    try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").dropFirst().map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }

  /// The path of a form.
  func path(_ file: String) -> String { folder.path(file) }

  /// Checks forms.
  func check(_ files: [String], _ options: String...) throws -> CommandLineRun {
    try CommandLineRun(
      ["check", "--format", "json"] + options + files.map(path), store: folder.url.appending(path: "none"))
  }

  /// The findings of a run.
  func findings(_ run: CommandLineRun) throws -> [Finding] {
    let json = try #require(try run.json() as? [String: Any], "\(run.errors)")
    return try #require(json["findings"] as? [[String: Any]]).map { finding in
      #expect(Swift.Set(finding.keys) == ["kind", "severity", "clause", "file", "location", "quoted", "message"])
      return Finding(
        kind: finding["kind"] as? String ?? "", severity: finding["severity"] as? String ?? "",
        file: finding["file"] as? String ?? "", quoted: finding["quoted"] as? String ?? "")
    }
  }
}
