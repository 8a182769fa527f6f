import Foundation
import TestSupport
import Testing

@Suite struct ImportCommandTests {
  @Test func `the notice is told by itself and read whole`() throws {
    let store = try TemporaryStore()
    try expectSnapshot(try store.run("import", TemporaryStore.notice).output, named: "import-notice.txt")
    let again = try store.run("import", TemporaryStore.notice, "--format", "json")
    let summary = try #require(try again.json() as? [[String: Any]])
    #expect(summary[0]["unchanged"] as? Int == 65 && summary[0]["added"] as? Int == 0)
  }

  @Test func `the cities have the counts of the notice`() throws {
    let store = try TemporaryStore()
    _ = try store.run("import", TemporaryStore.notice)
    let cities = try #require(try store.run("cities", "--format", "json").json() as? [[String: Any]])
    #expect(cities.count == 65)
    let text = try #require(String(bytes: try Data(contentsOf: URL(filePath: TemporaryStore.notice)), encoding: .utf8))
    let scalars = Array(text.unicodeScalars)
    var counts = ["key": Set<String>(), "main": []]
    var mentions = ["key": 0, "main": 0, "enterprise": 0]
    for city in cities {
      for need in try #require(city["needs"] as? [[String: Any]]) {
        expectSlice(need, of: scalars)
        guard need["parent"] is NSNull, let column = need["column"] as? String else { continue }
        mentions[column, default: 0] += 1
        counts[column]?.insert(need["text"] as? String ?? "")
      }
      for enterprise in try #require(city["enterprises"] as? [[String: Any]]) {
        expectSlice(enterprise, of: scalars)
        mentions["enterprise", default: 0] += 1
        counts["enterprise", default: []].insert(enterprise["text"] as? String ?? "")
      }
    }
    #expect(mentions == ["key": 83, "main": 387, "enterprise": 635])
    #expect(counts.mapValues(\.count) == ["key": 72, "main": 284, "enterprise": 623])
  }

  private func expectSlice(_ item: [String: Any], of scalars: [Unicode.Scalar]) {
    guard let start = item["start"] as? Int, let end = item["end"] as? Int, let text = item["text"] as? String else {
      Issue.record("no range: \(item)")
      return
    }
    #expect(String(String.UnicodeScalarView(scalars[start..<end])) == text)
  }

  @Test func `the same mistake in every row is told a thousand times, then counted`() throws {
    let store = try TemporaryStore()
    let rows = (1...1500).map { "E\($0),,示例大学" }.joined(separator: "\n")
    let file = try store.file("experts.csv", "编号,姓名,单位\nE0,样例专家001,示例大学\n\(rows)\n")
    let imported = try #require(try store.run("import", file, "--format", "json").json() as? [[String: Any]])
    #expect(imported[0]["added"] as? Int == 1 && imported[0]["leftOut"] as? Int == 1500)
    let findings = try #require(imported[0]["findings"] as? [[String: Any]])
    #expect(findings.count == 1001)
    #expect(findings.last?["kind"] as? String == "further-findings")
    #expect(findings.last?["severity"] as? String == "error")
    #expect((findings.last?["message"] as? String)?.contains("500") == true)
  }

  @Test func `a masked list replaces nothing unless that is asked for`() throws {
    let store = try TemporaryStore()
    let full = try store.file("full.csv", "编号,姓名,单位\nE1,样例专家甲,示例大学\n")
    let masked = try store.file("masked.csv", "编号,姓名,单位\nE1,样****,示例大学\n")
    func names() throws -> String { try store.run("export", "experts", "--format", "csv", "--personal-data").output }
    _ = try store.run("import", full)
    let refused = try store.run("import", masked)
    #expect(refused.exitCode == 65 && refused.errors.contains("masked.csv:2:4") && refused.errors.contains("--masked"))
    #expect(try names().contains("样例专家甲"))
    #expect(try store.run("import", masked, "--masked").exitCode == 0)
    #expect(try names().contains("样****"))
  }

  @Test func `bad rows are findings, good rows go in, and strictly nothing does`() throws {
    let store = try TemporaryStore()
    let file = try store.file("experts.csv", "编号,姓名,单位,电话\nE1,样例专家001,示例大学,000-0000-0001\nE2,,示例大学,\n")
    let strict = try store.run("import", file, "--strict")
    #expect(strict.exitCode == 65)
    #expect(strict.errors.contains("experts.csv"))
    #expect(strict.output.contains("experts.csv:3"))
    let empty =
      try #require(
        try store.run("search", "示例大学", "--format", "json").json() as? [String: Any])["results"] as? [Any]
    #expect(empty?.isEmpty == true)
    let loose = try #require(try store.run("import", file, "--format", "json").json() as? [[String: Any]])
    #expect(loose[0]["added"] as? Int == 1 && loose[0]["leftOut"] as? Int == 1)
    let findings = try store.run("findings", "--format", "json")
    #expect(findings.output.contains("missing-field"))
    #expect(!findings.output.contains("000-0000-0001"))
  }

  @Test func `a changed row updates, GB18030 and a byte order mark are read`() throws {
    let store = try TemporaryStore()
    let first = TemporaryStore.path("Tests/CommandTests/Fixtures/achievements-gb18030.csv")
    let added = try #require(try store.run("import", first, "--format", "json").json() as? [[String: Any]])
    #expect(added[0]["kind"] as? String == "achievements" && added[0]["added"] as? Int == 1)
    let second = try store.file("a.csv", "\u{FEFF}成果编号,成果名称,年份\nA1,石墨烯散热膜,２０２２\n")
    let updated = try #require(try store.run("import", second, "--format", "json").json() as? [[String: Any]])
    #expect(updated[0]["updated"] as? Int == 1 && updated[0]["added"] as? Int == 0)
    #expect(try store.run("search", "石墨烯").output.contains("石墨烯散热膜"))
  }

  @Test func `a list without a usable row is bad data`() throws {
    let store = try TemporaryStore()
    for text in ["编号,姓名,单位\n", "编号,姓名,单位\nE1,,示例大学\n"] {
      let run = try store.run("import", try store.file("experts.csv", text), "--as", "experts")
      #expect(run.exitCode == 65 && run.errors.contains("experts.csv"))
    }
  }

  @Test func `a file that could be several lists is refused with the choice`() throws {
    let store = try TemporaryStore()
    let run = try store.run("import", try store.file("list.csv", "名称\n甲\n乙\n"))
    #expect(run.exitCode == 65)
    #expect(run.errors.contains("--as"))
    #expect(try store.run("import", "/nowhere/list.csv").exitCode == 1)
  }
}
