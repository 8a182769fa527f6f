import Foundation
import TestSupport

/// A folder for one test's store and files, removed with it.
final class TemporaryStore: Sendable {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "duijie-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  var store: URL { folder.appending(path: "store.sqlite") }

  /// Runs a command on the store.
  func run(_ arguments: String...) throws -> CommandLineRun { try run(arguments) }

  /// Likewise.
  func run(_ arguments: [String]) throws -> CommandLineRun { try CommandLineRun(arguments, store: store) }

  /// Writes a file into the folder and gives its path.
  func file(_ name: String, _ text: String) throws -> String {
    let file = folder.appending(path: name)
    try text.write(to: file, atomically: true, encoding: .utf8)
    return file.path
  }

  /// The path of a file of the repository.
  static func path(_ path: String) -> String { Repository.root.appending(path: path).path }

  /// A store with the pilot cities and the sample records.
  static func withSamples() throws -> TemporaryStore {
    let store = try TemporaryStore()
    let files = ["achievements", "demands", "experts", "teams"].map { path("Data/Samples/\($0).csv") }
    let run = try CommandLineRun(["import", notice] + files, store: store.store)
    guard run.exitCode == 0 else { throw CocoaError(.fileReadUnknown, userInfo: ["errors": run.errors]) }
    return store
  }

  static let notice = path("Data/Lists/cast-2023-pilot-cities/kexiechuang-2023-26.txt")
}
