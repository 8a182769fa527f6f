import Foundation
import TestSupport
import Testing

@Suite struct EvaluateCommandTests {
  @Test func `every number of threads gives the same rankings`() throws {
    let store = try TemporaryStore()
    let documents = try store.file(
      "d.tsv", (0..<200).map { "D\($0)\t\(["轴承钢热处理", "中药提取", "小麦育种", "光伏组件"][$0 % 4])第\($0)项" }.joined(separator: "\n"))
    let queries = try store.file("q.tsv", "Q1\t轴承制造\nQ2\t小麦\nQ3\t光伏\nQ4\t大健康\n")
    let runs = try [1, 2, 7].map { threads in
      let run = store.folder.appending(path: "run-\(threads)").path
      let result = try store.run(
        "evaluate", "--documents", documents, "--queries", queries, "--threads", "\(threads)", "--run", run)
      #expect(result.exitCode == 0, "\(result.errors)")
      return try String(contentsOfFile: run, encoding: .utf8)
    }
    #expect(runs[0] == runs[1] && runs[1] == runs[2])
    #expect(runs[0].hasPrefix("Q1 Q0 D"))
    #expect(runs[0].split(separator: "\n").first?.split(separator: " ").count == 6)
  }

  @Test func `pretokenized texts are ranked by plain BM25 and measured`() throws {
    let store = try TemporaryStore()
    let result = try store.run(
      "evaluate", "--pretokenized", "--documents", try store.file("d.tsv", "a\tx y\nb\tx\nc\tz\n"), "--queries",
      try store.file("q.tsv", "q\tx\n"), "--qrels", try store.file("r.tsv", "q\tb\t3\nq\ta\t1\n"))
    let measures = try #require(try result.json() as? [String: Any])
    #expect(measures["documents"] as? Int == 3 && measures["tokens"] as? Int == 4)
    #expect(measures["ndcg10"] as? Double == 1, "b is shorter than a")
    #expect((measures["latencyMilliseconds"] as? [String: Any])?["p99"] is Double)
  }

  @Test func `a damaged line is named with its number`() throws {
    let store = try TemporaryStore()
    let run = try store.run(
      "evaluate", "--documents", try store.file("d.tsv", "a\tx\nonly\n"), "--queries", try store.file("q.tsv", "q\tx\n")
    )
    #expect(run.exitCode == 65 && run.errors.contains("d.tsv:2"))
  }
}
