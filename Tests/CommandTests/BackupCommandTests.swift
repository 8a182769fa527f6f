import Foundation
import Testing

@Suite struct BackupCommandTests {
  @Test func `a copy answers as the store does, and nothing is written over`() throws {
    let store = try TemporaryStore()
    _ = try store.run("import", TemporaryStore.notice)
    let copy = store.folder.appending(path: "copy.sqlite")
    let made = try store.run("backup", copy.path)
    #expect(made.exitCode == 0 && made.output.isEmpty && made.errors.isEmpty)
    let (original, copied) = (try store.run("cities"), try CommandLineRun(["cities"], store: copy))
    #expect(copied.exitCode == 0 && copied.output == original.output)
    let again = try store.run("backup", copy.path)
    #expect(again.exitCode == 1 && again.errors.contains(copy.path))
  }
}
