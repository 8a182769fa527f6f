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

  @Test func `a word that is a name or a number is masked in every output`() throws {
    let store = try TemporaryStore()
    let experts = try store.file(
      "experts.csv", "编号,姓名,研究方向,简介\nE1,样例甲乙,减速器,样例甲乙长期研究减速器，电话13800000000。\n")
    let demands = try store.file(
      "demands.csv", "编号,需求名称,需求描述\nD1,减速器断裂,请样例甲乙看看，电话13800000000。\n")
    #expect(try store.run("import", experts, demands).exitCode == 0)
    for format in ["json", "table"] {
      let run = try store.run("match", "D1", "--for", "experts", "--explain", "--format", format)
      #expect(run.exitCode == 0 && run.output.contains("E1"), "\(run.errors)")
      #expect(!run.output.contains("样例甲乙") && !run.output.contains("13800000000"), "\(run.output)")
    }
  }

  @Test func `an identity that nothing has is an error, not a text`() throws {
    let run = try TemporaryStore.withSamples().run("match", "YB-X999", "--for", "experts")
    #expect(run.exitCode == 65 && run.errors.contains("YB-X999") && run.errors.contains("identity"))
    #expect(run.output.isEmpty)
  }

  @Test func `misuse is 64, nothing to look among 1`() throws {
    let store = try TemporaryStore()
    #expect(try store.run("match", "核技术", "--for", "cities").exitCode == 64)
    #expect(try store.run("match", "！", "--for", "experts").exitCode == 64)
    let empty = try store.run("match", "核技术", "--for", "experts")
    #expect(empty.exitCode == 1 && empty.errors.contains("import"))
  }
}
