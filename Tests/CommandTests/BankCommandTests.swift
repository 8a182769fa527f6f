import Foundation
import TestSupport
import Testing

/// The three banks on the command line, with the sample records.
@Suite struct BankCommandTests {
  private static func store() throws -> TemporaryStore {
    let store = try TemporaryStore.withSamples()
    let files = ["problems", "projects", "open-sources"].map { TemporaryStore.path("Data/Samples/\($0).csv") }
    let run = try store.run(["import", "--format", "json"] + files)
    let summaries = try #require(try run.json() as? [[String: Any]])
    #expect(summaries.map { $0["kind"] as? String } == ["problems", "projects", "open-sources"])
    for summary in summaries {
      #expect(summary["added"] as? Int == 12 && (summary["findings"] as? [Any])?.isEmpty == true)
    }
    return store
  }

  private static func results(_ run: CommandLineRun) throws -> [[String: Any]] {
    #expect(run.exitCode == 0, "\(run.errors)")
    return try #require((try run.json() as? [String: Any])?["results"] as? [[String: Any]])
  }

  @Test func `a problem finds experts, and is found by them`() throws {
    let store = try Self.store()
    let experts = try Self.results(try store.run("match", "YB-W03", "--for", "experts", "--format", "json"))
    #expect(experts.first?["id"] as? String == "YB-E062", "an expert of optical fibres")
    let problems = try Self.results(try store.run("match", "YB-E062", "--for", "problems", "--format", "json"))
    #expect(problems.first?["id"] as? String == "YB-W03")
    let sources = try Self.results(try store.run("match", "YB-W11", "--for", "open-sources", "--format", "json"))
    #expect(sources.first?["id"] as? String == "YB-K11")
    let found = try Self.results(try store.run("search", "护栏", "--in", "problems", "--format", "json"))
    #expect(found.map { $0["id"] as? String } == ["YB-W01"])
  }

  @Test func `projects and open sources are recommended, and close no gap`() throws {
    let store = try TemporaryStore.withSamples()
    let before = try store.run("gaps", "--format", "json").output
    let filled = try Self.store()
    #expect(try filled.run("gaps", "--format", "json").output == before)
    for (kind, id) in [("projects", "YB-X11"), ("open-sources", "YB-K11")] {
      let run = try filled.run("recommend", "湖北荆门", "--for", kind, "--need", "通用航空", "--format", "json")
      let best = try #require(try Self.results(run).first)
      #expect(best["id"] as? String == id && best["level"] as? String == "adequate")
    }
    let coverage = try filled.run("plan", "coverage", "--of", "projects")
    #expect(coverage.exitCode == 64 && coverage.errors.contains("cover needs"))
  }

  @Test func `projects are recommended by the province of their city`() throws {
    let store = try Self.store()
    let run = try store.run("recommend", "湖北荆门", "--for", "projects", "--region", "安徽", "--format", "json")
    #expect(try Self.results(run).map { $0["id"] as? String } == ["YB-X11"])
    #expect(try store.run("recommend", "湖北荆门", "--for", "open-sources", "--region", "安徽").exitCode == 65)
  }

  @Test func `every problem is answered in one go`() throws {
    let store = try Self.store()
    let run = try store.run("batch", "problems", "--for", "experts", "--top", "1", "--format", "json")
    let answers = try #require(try run.json() as? [[String: Any]])
    #expect(answers.count == 12 && answers[2]["query"] as? String == "YB-W03")
  }

  @Test func `projects can be planned for cities`() throws {
    let store = try Self.store()
    let run = try store.run("plan", "--of", "projects", "--gets", "0-1", "--serves", "0-1", "--format", "json")
    #expect(run.exitCode == 0, "\(run.errors)")
    let pairs = try #require((try run.json() as? [String: Any])?["pairs"] as? [[String: Any]])
    #expect(!pairs.isEmpty && pairs.allSatisfy { ($0["supplier"] as? String)?.hasPrefix("YB-X") == true })
  }
}
