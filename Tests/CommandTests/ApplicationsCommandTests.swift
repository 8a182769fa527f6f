import Foundation
import TestSupport
import Testing

/// Applications from the first draft to the last step, by the commands.
@Suite struct ApplicationsCommandTests {
  /// A team's application in which nothing is wrong.
  private static let application = """
    {"code": "KJFWT2023-03", "unit": "样例理工大学", "credit-code": "12100000400000000X",
     "title": "“科创中国”知识产权科技服务团"}
    """

  @Test func `an application goes its way and no other`() throws {
    let store = try TemporaryStore()
    let file = try store.file("draft.json", Self.application)
    #expect(try store.run("applications", "add", file).exitCode == 0)
    func move(_ state: String, at time: String) throws -> CommandLineRun {
      try store.run("applications", "move", "1", state, "--at", time)
    }
    #expect(try move("submitted", at: "2023-04-20").exitCode == 65)
    #expect(try move("registered", at: "2023-04-11T09:00").exitCode == 0)
    #expect(try move("account-ready", at: "2023-04-10T09:00").errors.contains("before the step before"))
    #expect(try move("account-ready", at: "2023-04-12").exitCode == 0)
    let early = try move("submitted", at: "2023-04-26T00:00")
    // The deadline has passed, and most of the form isn't filled in.
    #expect(early.exitCode == 65 && early.errors.contains("2023-04-25") && early.errors.contains("won't be accepted"))
    #expect(try move("withdrawn", at: "2023-04-26").exitCode == 0)
    #expect(try move("submitted", at: "2023-04-27").errors.contains("can't come to"))
    let list = try store.run("applications", "list", "--format", "json").json() as? [[String: Any]]
    #expect(list?.first?["state"] as? String == "withdrawn")
  }

  @Test func `units on the list of sanctions may not apply until their time is over`() throws {
    let store = try TemporaryStore()
    let draft = try store.file("draft.json", Self.application)
    let sanctions = try store.file(
      "sanctions.csv", "单位名称,情形,日期,来源\n样例理工大学,行政处罚,2021-04-25,样例决定\n样例学会,通报,2023-01-01,\n")
    #expect(try store.run("applications", "sanctions", sanctions).exitCode == 0)
    #expect(try store.run("applications", "add", draft).exitCode == 0)
    func barred() throws -> [[String: Any]] {
      let run = try store.run("applications", "check", "--format", "json")
      let findings = (try run.json() as? [String: Any])?["findings"] as? [[String: Any]] ?? []
      return findings.filter { $0["kind"] as? String == "barred-unit" }
    }
    // Two years before the deadline to the day: still barred.
    #expect(try barred().map { $0["clause"] as? String } == ["四.3（1）"])
    let older = try store.file("older.csv", "单位名称,情形,日期\n样例理工大学,行政处罚,2021-04-24\n")
    #expect(try store.run("applications", "sanctions", older).exitCode == 0)
    #expect(try barred().isEmpty)
    let broken = try store.file("broken.csv", "单位名称,情形,日期\n样例理工大学,不知道,2021-04-24\n")
    let run = try store.run("applications", "sanctions", broken)
    #expect(run.exitCode == 65 && run.errors.contains("broken.csv:2"))
  }

  @Test func `staff keep names of units, and rules find the unit under each`() throws {
    let store = try TemporaryStore()
    let draft = try store.file("draft.json", Self.application.replacing("12100000400000000X", with: ""))
    let sanctions = try store.file("sanctions.csv", "单位名称,情形,日期\n样例理工,行政处罚,2022-04-25\n")
    #expect(try store.run("applications", "sanctions", sanctions).exitCode == 0)
    #expect(try store.run("applications", "add", draft).exitCode == 0)
    func isBarred() throws -> Bool {
      try store.run("applications", "check", "--format", "json").output.contains("barred-unit")
    }
    #expect(try !isBarred())
    let kept = try store.run("applications", "unit", "样例理工大学", "--code", "121100004000000014", "--alias", "样例理工")
    #expect(kept.exitCode == 0 && kept.output.contains("样例理工大学（121100004000000014），又名：样例理工"))
    #expect(try isBarred())
    let taken = try store.run("applications", "unit", "样例学院", "--alias", "样例理工")
    #expect(taken.exitCode != 0 && taken.errors.contains("样例理工大学"))
    let table = try store.file("units.csv", "单位全称,别名\n样例学院,样院、样例专科学校\n")
    #expect(try store.run("applications", "units", table, "--lang", "en").output.contains("样例学院, also: 样院, 样例专科学校"))
    #expect(try store.run("applications", "unit", "样例理工大学", "--drop").exitCode == 0)
    #expect(try !isBarred())
    #expect(try store.run("applications", "unit", "样例理工大学", "--drop", "--alias", "理工").exitCode == 64)
  }

  @Test func `the sheet for reviewers and the outlook of obligations are told by the records`() throws {
    let store = try TemporaryStore.withSamples()
    let text = Self.application.replacing(
      "}", with: ", \"target-cities\": \"江苏无锡、浙江宁波\", \"directions\": \"物联网、新材料\", \"goals\": \"解析技术问题60项\"}")
    #expect(try store.run("applications", "add", try store.file("team.json", text)).exitCode == 0)
    let sheet = try #require(
      try store.run("applications", "sheet", "1", "--format", "json").json() as? [String: Any])
    let cities = try #require(sheet["cities"] as? [[String: Any]])
    #expect(cities.prefix(2).map { $0["city"] as? String } == ["江苏无锡", "浙江宁波"])
    let promises = try #require(sheet["promises"] as? [[String: Any]])
    #expect(promises.first { $0["key"] as? String == "problems" }?["promised"] as? Int == 60)
    let outlook = try #require(
      try store.run("obligations", "YB-T01", "--format", "json").json() as? [String: Any])
    let obligations = try #require(outlook["obligations"] as? [[String: Any]])
    let achievements = try #require(obligations.first { $0["key"] as? String == "achievements" })
    let (reachable, gap) = (achievements["reachable"] as? Int ?? 0, achievements["gap"] as? Int ?? 0)
    #expect(reachable > 0 && reachable + gap == 50)
  }
}
