import Foundation
import TestSupport
import Testing

@Suite struct SnapshotFileTests {
  @Test func `the index is kept beside the store, and a damaged one is told and replaced`() throws {
    let store = try TemporaryStore.withSamples()
    func recommend() throws -> CommandLineRun { try store.run("recommend", "江苏无锡", "--for", "experts") }
    let first = try recommend()
    #expect(first.exitCode == 0)
    let file = URL(filePath: store.store.path + ".index")
    var bytes = try Data(contentsOf: file)
    let second = try recommend()
    #expect(second.output == first.output && second.errors.isEmpty)
    bytes[bytes.count / 2] ^= 1
    try bytes.write(to: file)
    let third = try recommend()
    #expect(third.output == first.output && third.errors.contains("damaged") && third.errors.contains(file.path))
    let fourth = try recommend()
    #expect(fourth.output == first.output && fourth.errors.isEmpty)
    #expect(try FileManager.default.contentsOfDirectory(atPath: store.folder.path).count { $0.contains(".index") } == 1)
  }

  @Test func `tokens are ranked from a kept index as from their file, and no other file is replaced`() throws {
    let store = try TemporaryStore()
    let documents = try store.file("d.tsv", "\u{FEFF}a\tx y\nb\tx\nc\tz\n")
    let queries = try store.file("q.tsv", "q\tx\n")
    let index = store.folder.appending(path: "tokens.index").path
    let runs = try (1...2).map { number in
      let run = store.folder.appending(path: "run-\(number)").path
      let result = try store.run(
        "evaluate", "--pretokenized", "--documents", documents, "--queries", queries, "--index", index, "--run", run)
      #expect(result.exitCode == 0 && result.errors.isEmpty, "\(result.errors)")
      return try String(contentsOfFile: run, encoding: .utf8)
    }
    #expect(runs[0] == runs[1] && runs[0].contains("Q0 a 2"))
    let refused = try store.run(
      "evaluate", "--pretokenized", "--documents", documents, "--queries", queries, "--index", queries)
    #expect(refused.exitCode == 1 && refused.errors.contains("q.tsv"))
    #expect(try String(contentsOfFile: queries, encoding: .utf8) == "q\tx\n")
    #expect(
      try store.run("evaluate", "--documents", documents, "--queries", queries, "--index", index).exitCode == 64)
  }

  @Test func `tokens in another encoding are refused`() throws {
    let store = try TemporaryStore()
    let documents = store.folder.appending(path: "d.tsv")
    try Data([0xD6, 0xD0, 0x09, 0x78, 0x0A]).write(to: documents)
    let run = try store.run(
      "evaluate", "--pretokenized", "--documents", documents.path, "--queries", try store.file("q.tsv", "q\tx\n"))
    #expect(run.exitCode == 1 && run.errors.contains("UTF-8") && run.errors.contains("d.tsv"))
  }
}
