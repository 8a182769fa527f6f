import Foundation
import TestSupport
import Testing

@Suite struct TemplateCommandTests {
  private static let kinds = [
    "cities", "experts", "achievements", "demands", "teams", "problems", "projects", "open-sources",
  ]

  @Test(arguments: kinds) func `an unchanged template is taken without a finding`(kind: String) throws {
    let store = try TemporaryStore()
    var exports: Set<String> = []
    for format in kind == "cities" ? ["csv", "xlsx", "docx"] : ["csv", "xlsx", "docx", "json"] {
      let path = store.folder.appending(path: "template.\(format)").path
      let run = try store.run("template", kind, "--format", format, "--output", path)
      #expect(run.exitCode == 0 && run.output.isEmpty && run.errors.isEmpty)
      let summary = try #require(
        try store.run("import", path, "--as", kind, "--format", "json").json() as? [[String: Any]])[0]
      #expect(summary["kind"] as? String == kind && (summary["findings"] as? [Any])?.isEmpty == true)
      #expect(summary["added"] as? Int == (format == "csv" ? 2 : 0), "\(format)")
      let kept = ["updated", "unchanged"].compactMap { summary[$0] as? Int }
      #expect(kept.reduce(0, +) == (format == "csv" ? 0 : 2))
      // A city's needs are stored with their places in the file; else nothing differs.
      #expect(kind == "cities" || kept.first == 0, "all forms say the same: \(format)")
      exports.insert(try store.run("export", kind, "--personal-data").output)
      #expect(summary["leftOut"] as? Int == 0)
    }
    #expect(exports.count == 1)
    let told = try store.run("import", store.folder.appending(path: "template.csv").path, "--format", "json")
    #expect((try told.json() as? [[String: Any]])?[0]["kind"] as? String == kind, "it is told without --as")
  }

  @Test func `templates are taken beside the notice, without a finding`() throws {
    let store = try TemporaryStore.withSamples()
    for kind in Self.kinds.dropFirst() {
      let file = try store.file("\(kind).csv", try store.run("template", kind).output)
      let run = try store.run("import", file, "--format", "json")
      #expect(((try run.json() as? [[String: Any]])?[0]["findings"] as? [Any])?.isEmpty == true, "\(kind)")
    }
  }

  @Test func `a template goes to standard output, and a file begins with the mark of UTF-8`() throws {
    let store = try TemporaryStore()
    let run = try store.run("template", "open-sources")
    #expect(run.output.hasPrefix("编号,开源资源名称,简介,领域,许可证,网址,维护单位,报送服务团,更新日期\r\n"))
    let path = store.folder.appending(path: "a.csv")
    _ = try store.run("template", "open-sources", "--output", path.path)
    #expect(try Data(contentsOf: path) == Data(("\u{FEFF}" + run.output).utf8))
  }

  @Test func `the form is what the file's name ends with`() throws {
    let store = try TemporaryStore()
    let path = store.folder.appending(path: "专家.xlsx")
    #expect(try store.run("template", "experts", "--output", path.path).exitCode == 0)
    #expect(try Data(contentsOf: path).prefix(2) == Data("PK".utf8))
    let run = try store.run("template", "experts", "--format", "xlsx")
    #expect(run.exitCode == 64 && run.errors.contains("--output experts.xlsx"))
  }

  private static let applications = ["team", "event", "industry", "regional", "professional", "forum", "conference"]

  @Test(arguments: applications, ["docx", "json"])
  func `a blank application is checked and only lacks what has to be filled in`(kind: String, format: String) throws {
    let store = try TemporaryStore()
    let path = store.folder.appending(path: "blank.\(format)").path
    let made = try store.run("template", "application", "--kind", kind, "--output", path)
    #expect(made.exitCode == 0 && made.output.isEmpty && made.errors.isEmpty)
    let run = try store.run("check", path, "--format", "json")
    #expect(run.exitCode == 65)
    let json = try #require(try run.json() as? [String: Any])
    let findings = try #require(json["findings"] as? [[String: Any]])
    let rules = Set(findings.filter { $0["severity"] as? String != "unchecked" }.compactMap { $0["kind"] as? String })
    let isKnown = ["forum", "conference"].contains(kind) || format == "json" && !["team", "event"].contains(kind)
    #expect(rules.subtracting(isKnown ? [] : ["unknown-project"]) == ["missing-field"])
    let application = try #require((json["applications"] as? [[String: Any]])?.first)
    #expect(application["kind"] as? String == (isKnown ? kind : nil))
  }

  @Test func `an application needs its kind and has two forms`() throws {
    let store = try TemporaryStore()
    #expect(try store.run("template", "application").errors.contains("--kind team"))
    for arguments in [
      ["application", "--kind", "colours"], ["application", "--kind", "team", "--format", "csv"],
      ["application", "--kind", "team"], ["experts", "--kind", "team"],
    ] {
      #expect(try store.run(["template"] + arguments).exitCode == 64, "\(arguments)")
    }
    let json = try store.run("template", "application", "--kind", "forum", "--format", "json")
    #expect(json.output.contains("\"code\": \"XLPPHD2023-01\"") && json.output.hasSuffix("}\n"))
  }

  @Test func `what can't be written is told`() throws {
    let store = try TemporaryStore()
    #expect(try store.run("template", "cities", "--format", "json").exitCode == 64)
    #expect(try store.run("template", "colours").exitCode == 64)
    let run = try store.run("template", "teams", "--output", "/nowhere/a.csv")
    #expect(run.exitCode == 1 && run.errors.contains("/nowhere/a.csv"))
  }
}
