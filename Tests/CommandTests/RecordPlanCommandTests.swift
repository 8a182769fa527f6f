import Foundation
import TestSupport
import Testing

/// Plans over the sample records, checked by what the records and the notice say.
@Suite struct RecordPlanCommandTests {
  private struct Plan {
    let pairs: [[String: Any]]
    let json: [String: Any]

    init(_ run: CommandLineRun) throws {
      json = try #require(try run.json() as? [String: Any], "\(run.errors)")
      pairs = try #require(json["pairs"] as? [[String: Any]])
    }

    func counts(_ key: String) -> [String: Int] {
      Dictionary(grouping: pairs) { $0[key] as? String ?? "" }.mapValues(\.count)
    }

    var partners: Set<String> {
      Set(pairs.map { "\($0["supplier"] ?? "") \($0["receiver"] ?? "")" })
    }

    /// By city, the sum of the probabilities, the best whole, the next half, and so on.
    var coverage: Double {
      Dictionary(grouping: pairs) { $0["receiver"] as? String ?? "" }.values.reduce(0) { sum, pairs in
        let values = pairs.compactMap { ($0["need"] as? [String: Any])?["probability"] as? Double }.sorted(by: >)
        return sum + values.enumerated().reduce(0) { $0 + $1.element / Double(1 << $1.offset) }
      }
    }
  }

  private static let samples = Result { try TemporaryStore.withSamples() }

  private func plan(_ arguments: String...) throws -> Plan {
    try Plan(try Self.samples.get().run(["plan"] + arguments + ["--format", "json"]))
  }

  @Test func `loads, forced, forbidden and left out pairs are kept, and the value is what the pairs add up to`() throws
  {
    let plan = try plan(
      "--serves", "0-3", "--gets", "1-2", "--without", "YB-T05", "--force", "YB-T09=湖北咸宁", "--forbid",
      "YB-T01=广西柳州")
    #expect(plan.counts("supplier").values.allSatisfy { $0 <= 3 })
    let receivers = plan.counts("receiver")
    #expect(receivers.count == 65 && receivers.values.allSatisfy { (1...2).contains($0) })
    #expect(plan.counts("supplier")["YB-T05"] == nil)
    #expect(plan.partners.contains("YB-T09 39") && !plan.partners.contains("YB-T01 49"))
    let value = try #require(plan.json["value"] as? Double)
    #expect(abs(plan.coverage - value) < 1e-9)
    #expect(try #require(plan.json["bound"] as? Double) >= value)
  }

  @Test func `a budget counts each team at its kind's greatest funding`() throws {
    let plan = try plan("--budget", "700")
    let teams = try String(contentsOfFile: TemporaryStore.path("Data/Samples/teams.csv"), encoding: .utf8)
    let funding = ["产业": 55, "区域": 35, "专业": 30]
    let kinds = Dictionary(
      teams.split(separator: "\n").dropFirst().map { line in
        let cells = line.split(separator: ",", omittingEmptySubsequences: false)
        return (String(cells[0]), String(cells[2]))
      }, uniquingKeysWith: { first, _ in first })
    let cost = plan.counts("supplier").keys.reduce(0) { $0 + (funding[kinds[$1] ?? ""] ?? 1_000_000) }
    #expect(cost <= 700 && cost > 600)
  }

  @Test func `a plan is changed no more than allowed, and says why`() throws {
    let store = try Self.samples.get()
    let first = try store.run(["plan", "--format", "json"])
    let file = try store.file("earlier.json", first.output)
    let before = try Plan(first)
    let after = try plan("--keep", file, "--without", "YB-T02", "--changes", "4")
    let lost = before.pairs.count { $0["supplier"] as? String == "YB-T02" }
    #expect(lost > 0)
    let difference = before.partners.symmetricDifference(after.partners)
    #expect(difference.count <= lost + 4)
    let changes = try #require(after.json["changes"] as? [[String: Any]])
    #expect(changes.count == difference.count)
    #expect(changes.count { $0["reason"] as? String == "一方已不在名单中" } == lost)
    #expect(try plan("--keep", file).partners == before.partners)
  }

  @Test func `a scenario that a plan holds can be planned again`() throws {
    let store = try Self.samples.get()
    let first = try store.run([
      "plan", "--gets", "0-2", "--quota", "kind:industry=1-", "--add", "燃气轮机", "--weight", "四川德阳=2", "--load",
      "YB-T01=0-1", "--objective", "total", "--format", "json",
    ])
    let again = try store.run(["plan", "--scenario", try store.file("scenario.json", first.output), "--format", "json"])
    #expect(first.exitCode == 0 && first.output == again.output)
    #expect(try Plan(first).counts("supplier")["YB-T01"] ?? 0 <= 1)
  }

  @Test func `what can't be is told, with what would help`() throws {
    let store = try Self.samples.get()
    let impossible = try store.run(["plan", "--gets", "1-3", "--budget", "100"])
    #expect(impossible.exitCode == 0)
    #expect(impossible.output.contains("没有可行方案") && impossible.output.contains("经费不超过 100 万元"))
    #expect(impossible.output.contains("放宽“经费不超过 100 万元”"))
    for (arguments, message) in [
      (["--without", "YB-T99"], "YB-T99"), (["--weight", "无此城市=2"], "无此城市"),
      (["--force", "YB-T09=海南三亚崖州湾科技城"], "can't be forced"), (["--add", "氢能", "--for", "demands"], "New teams"),
    ] {
      let run = try store.run(["plan"] + arguments)
      #expect(run.exitCode == 65 && run.errors.contains(message), "\(run.errors)")
    }
    let unknown = try store.run(["plan", "--scenario", try store.file("bad.json", #"{"limits": 3}"#)])
    #expect(unknown.exitCode == 65 && unknown.errors.contains("“limits” is none of"))
  }

  @Test func `portfolios and events keep their limits`() throws {
    let store = try Self.samples.get()
    let portfolio = try store.run(["plan", "coverage", "--of", "experts", "--count", "3", "--format", "json"])
    let chosen = try #require((try portfolio.json() as? [String: Any])?["chosen"] as? [[String: Any]])
    #expect(chosen.count == 3)
    let gains = chosen.compactMap { $0["gain"] as? Double }
    #expect(gains == gains.sorted(by: >))
    let events = try store.run(["plan", "events", "--format", "json"])
    let held = try #require((try events.json() as? [String: Any])?["chosen"] as? [[String: Any]])
    let kinds = Dictionary(grouping: held) { $0["kind"] as? String ?? "" }.mapValues(\.count)
    #expect(kinds == ["forum": 4, "conference": 20])
    #expect(Set(held.compactMap { $0["id"] as? String }).count == 24)
  }
}
