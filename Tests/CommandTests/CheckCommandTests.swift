import Foundation
import TestSupport
import Testing

/// `duijie check` on the forms that `Tools/forms` makes: each correct, or with exactly one thing broken.
@Suite(.enabled(if: FormMaker.isThere, "NO FORM WAS CHECKED: python-docx isn't installed (pip install python-docx)."))
struct CheckCommandTests {
  private static let forms = Result { try FormMaker() }

  /// Rules about several applications; the forms are no set, and share units and persons.
  private static let across: Set<String> = [
    "shared-expert", "shared-demand", "shared-achievement", "repeated-services", "repeated-effects", "repeated-title",
    "team-cap", "city-events",
  ]

  @Test func `each form has the finding of the one thing broken in it, and no other`() throws {
    let forms = try Self.forms.get()
    let run = try forms.check(forms.rows.map(\.file), "--personal-data")
    #expect(run.exitCode == 65)
    let findings = try forms.findings(run)
    #expect(forms.rows.count >= 60)
    for row in forms.rows {
      let found = findings.filter { $0.file == row.file && $0.severity != "unchecked" }.map(\.kind)
      #expect(Set(found).subtracting(Self.across) == Set(row.expected), "\(row.file)")
    }
  }

  @Test func `sets of applications have the findings of what they share`() throws {
    let forms = try Self.forms.get()
    #expect(forms.sets.count >= 10)
    for set in forms.sets {
      let run = try forms.check(set.files)
      let kinds = try forms.findings(run).filter { $0.severity != "unchecked" }.map(\.kind)
      #expect(Set(kinds) == Set(set.expected), "\(set.name)")
    }
  }

  @Test func `a correct form is accepted, and what a program can't check is told`() throws {
    let forms = try Self.forms.get()
    let correct = try #require(forms.rows.first { $0.expected.isEmpty })
    let run = try forms.check([correct.file])
    #expect(run.exitCode == 0 && run.errors.isEmpty)
    let severities = try forms.findings(run).map(\.severity)
    #expect(!severities.isEmpty && severities.allSatisfy { $0 == "unchecked" })
    let json = try #require(try run.json() as? [String: Any])
    let application = try #require((json["applications"] as? [[String: Any]])?.first)
    #expect(Set(application.keys) == ["file", "kind", "unit", "name"])
  }

  @Test func `names and numbers are masked unless they are asked for`() throws {
    let forms = try Self.forms.get()
    let row = try #require(forms.rows.first { $0.expected == ["leader-is-chief"] })
    func quoted(_ options: String...) throws -> String {
      let run = try CommandLineRun(
        ["check", "--format", "json", forms.path(row.file)] + options, store: forms.folder.url.appending(path: "none"))
      return try #require(try forms.findings(run).first { $0.kind == "leader-is-chief" }).quoted
    }
    #expect(try quoted().contains("*"))
    #expect(try !quoted("--personal-data").contains("*"))
  }

  @Test func `a file that is no form is one finding, and a file that isn't there an error`() throws {
    let forms = try Self.forms.get()
    let text = forms.folder.path("note.txt")
    try "只是一段话".write(toFile: text, atomically: true, encoding: .utf8)
    let run = try CommandLineRun(["check", text, "--format", "json"], store: forms.folder.url.appending(path: "none"))
    #expect(run.exitCode == 65)
    #expect(try forms.findings(run).map(\.kind).first == "not-a-form")
    #expect(run.output.contains("（文件的格式无法识别，不是 Word 或 Excel 文档。"))
    let english = try CommandLineRun(
      ["check", text, "--format", "json", "--lang", "en"], store: forms.folder.url.appending(path: "none"))
    #expect(english.output.contains("(The file is of an unknown format, no document of Word or Excel."))
    let missing = try CommandLineRun(["check", "/nowhere.docx"], store: forms.folder.url.appending(path: "none"))
    #expect(missing.exitCode == 1 && missing.errors.contains("/nowhere.docx"))
  }

  @Test func `nothing of a document that can't be read is printed beside the finding`() throws {
    let forms = try Self.forms.get()
    let huge = forms.folder.path("huge.docx")
    // A text longer than libxml2 takes, which it complains of with a piece of the document.
    let program = """
      import sys, zipfile
      types = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
      package = "http://schemas.openxmlformats.org/package/2006"
      office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
      word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
      with zipfile.ZipFile(sys.argv[1], "w", zipfile.ZIP_DEFLATED) as file:
          file.writestr("[Content_Types].xml", f'<Types xmlns="{package}/content-types">'
              f'<Override PartName="/word/document.xml" ContentType="{types}"/></Types>')
          file.writestr("_rels/.rels", f'<Relationships xmlns="{package}/relationships">'
              f'<Relationship Id="r" Type="{office}" Target="word/document.xml"/></Relationships>')
          file.writestr("word/document.xml", f'<w:document xmlns:w="{word}"><w:body><w:p><w:r><w:t>'
              + "secret " * 2_000_000 + "</w:t></w:r></w:p></w:body></w:document>")
      """
    #expect(try FormMaker.python(["-c", program, huge]) == 0)
    let run = try CommandLineRun(["check", huge, "--format", "json"], store: forms.folder.url.appending(path: "none"))
    #expect(try forms.findings(run).map(\.kind).first == "not-a-form")
    #expect(run.errors.isEmpty && !run.output.contains("secret"))
  }
}
