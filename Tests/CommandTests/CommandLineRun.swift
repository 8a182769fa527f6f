import Foundation
import TestSupport

/// One run of the built binary.
struct CommandLineRun {
  let output: String
  let errors: String
  let exitCode: Int32

  /// Runs `duijie` with `arguments` on the store at `store`.
  init(_ arguments: [String], store: URL) throws {
    let process = Self.process(arguments, store: store)
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    // Files rather than pipes: a pipe that nobody drains stops a program that writes much.
    let files = ["out", "err"].map { folder.appending(path: $0) }
    let handles = try files.map { file in
      try Data().write(to: file)
      return try FileHandle(forWritingTo: file)
    }
    process.standardOutput = handles[0]
    process.standardError = handles[1]
    try process.run()
    process.waitUntilExit()
    output = try String(contentsOf: files[0], encoding: .utf8)
    errors = try String(contentsOf: files[1], encoding: .utf8)
    exitCode = process.terminationStatus
  }

  /// `duijie` with `arguments` on the store at `store`, not yet run.
  static func process(_ arguments: [String], store: URL) -> Process {
    let process = Process()
    process.executableURL = binary
    process.arguments = arguments
    var environment = ProcessInfo.processInfo.environment
    environment["DUIJIE_STORE"] = store.path
    environment["DUIJIE_DATA"] = Repository.root.appending(path: "Data").path
    process.environment = environment
    return process
  }

  /// The binary stands beside the test bundle.
  private static let binary: URL = {
    let bundle = URL(filePath: ProcessInfo.processInfo.arguments[0]).resolvingSymlinksInPath()
    let beside = bundle.deletingLastPathComponent().appending(path: "duijie")
    return FileManager.default.isExecutableFile(atPath: beside.path)
      ? beside : Repository.root.appending(path: ".build/debug/duijie")
  }()

  /// The output as JSON.
  func json() throws -> Any {
    try JSONSerialization.jsonObject(with: Data(output.utf8))
  }
}
