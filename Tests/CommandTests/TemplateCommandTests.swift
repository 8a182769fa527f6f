import Foundation
import TestSupport
import Testing

@Suite struct TemplateCommandTests {
  private static let kinds = [
    "cities", "experts", "achievements", "demands", "teams", "problems", "projects", "open-sources",
  ]

  @Test(arguments: kinds) func `an unchanged template is taken without a finding`(kind: String) throws {
    let store = try TemporaryStore()
    for format in kind == "cities" ? ["csv"] : ["csv", "json"] {
      let path = store.folder.appending(path: "template.\(format)").path
      let run = try store.run("template", kind, "--format", format, "--output", path)
      #expect(run.exitCode == 0 && run.output.isEmpty && run.errors.isEmpty)
      let summary = try #require(
        try store.run("import", path, "--as", kind, "--format", "json").json() as? [[String: Any]])[0]
      #expect(summary["kind"] as? String == kind && (summary["findings"] as? [Any])?.isEmpty == true)
      #expect(summary["added"] as? Int == (format == "csv" ? 2 : 0), "\(format)")
      #expect(summary["unchanged"] as? Int == (format == "csv" ? 0 : 2), "both forms say the same")
      #expect(summary["leftOut"] as? Int == 0)
    }
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

  @Test func `what can't be written is told`() throws {
    let store = try TemporaryStore()
    #expect(try store.run("template", "cities", "--format", "json").exitCode == 64)
    #expect(try store.run("template", "colours").exitCode == 64)
    let run = try store.run("template", "teams", "--output", "/nowhere/a.csv")
    #expect(run.exitCode == 1 && run.errors.contains("/nowhere/a.csv"))
  }
}
