import Foundation
import TestSupport
import Testing

@Suite struct MatchCommandTests {
  private func results(_ store: TemporaryStore, _ query: String, _ kind: String, top: Int = 10) throws -> [[String:
    Any]]
  {
    let run = try store.run("match", query, "--for", kind, "--top", "\(top)", "--format", "json")
    #expect(run.exitCode == 0, "\(run.errors)")
    return try #require((try run.json() as? [String: Any])?["results"] as? [[String: Any]])
  }

  @Test func `a problem in words finds experts, and says why`() throws {
    let store = try TemporaryStore.withSamples()
    let found = try results(store, "工业机器人谐波减速器柔轮出现裂纹，需要改进材料和强化工艺", "experts")
    let match = try #require(found.first?["match"] as? [String: Any])
    let evidence = try #require(match["evidence"] as? [[String: Any]])
    #expect(evidence.compactMap { $0["contribution"] as? Double }.reduce(0, +) == match["score"] as? Double)
    #expect(found.allSatisfy { ($0["name"] as? String)?.contains("*") == true }, "names are masked")
    let table = try store.run("match", "谐波减速器柔轮裂纹", "--for", "experts", "--explain").output
    #expect(table.contains("谐波减速器"))
  }

  @Test func `a demand finds achievements and an achievement its demands`() throws {
    let store = try TemporaryStore.withSamples()
    for (id, kind) in [("YB-D037", "achievements"), ("YB-A001", "demands"), ("YB-D001", "teams")] {
      let found = try results(store, id, kind)
      #expect(!found.isEmpty && !found.contains { $0["id"] as? String == id })
    }
  }

  @Test func `a label is read as a need of a city is`() throws {
    let store = try TemporaryStore.withSamples()
    let found = try results(store, "核技术应用", "achievements", top: 1)
    let run = try store.run(
      "recommend", "湖南衡阳", "--need", "核技术应用", "--for", "achievements", "--top", "1", "--format", "json")
    let best = try #require(((try run.json() as? [String: Any])?["results"] as? [[String: Any]])?.first)
    #expect((found.first?["match"] as? [String: Any])?["score"] as? Double == best["score"] as? Double)
  }

  @Test func `misuse is 64, nothing to look among 1`() throws {
    let store = try TemporaryStore()
    #expect(try store.run("match", "核技术", "--for", "cities").exitCode == 64)
    #expect(try store.run("match", "！", "--for", "experts").exitCode == 64)
    let empty = try store.run("match", "核技术", "--for", "experts")
    #expect(empty.exitCode == 1 && empty.errors.contains("import"))
  }
}
