import Foundation
import TestSupport
import Testing

@Suite struct ExportCommandTests {
  /// What two lists of cities are compared by: everything but the places in their files.
  private static func cities(_ store: TemporaryStore) throws -> NSArray {
    func plain(_ value: Any) -> Any {
      if let items = value as? [Any] { return items.map(plain) }
      guard var object = value as? [String: Any] else { return value }
      object["start"] = nil
      object["end"] = nil
      return object.mapValues(plain)
    }
    return try #require(plain(try store.run("cities", "--format", "json").json()) as? NSArray)
  }

  @Test(arguments: ["csv", "xlsx", "docx", "jsonl"])
  func `the list of pilot cities goes out in the notice's layout and comes in again`(format: String) throws {
    let first = try TemporaryStore()
    _ = try first.run("import", TemporaryStore.notice)
    let file = first.folder.appending(path: "cities.\(format)").path
    #expect(try first.run("export", "cities", "--output", file).exitCode == 0)
    let second = try TemporaryStore()
    let run = try second.run("import", file)
    #expect(run.exitCode == 0, "\(run.errors)")
    #expect(try Self.cities(first) == Self.cities(second))
  }

  @Test(
    .enabled(if: libreOffice != nil, "LibreOffice Calc isn't installed, so that nothing is opened by it."),
    arguments: ["experts", "teams"])
  func `an exported workbook opens in LibreOffice and is the same list after it`(kind: String) throws {
    let program = try #require(Self.libreOffice)
    let store = try TemporaryStore.withSamples()
    let file = store.folder.appending(path: "\(kind).xlsx")
    #expect(try store.run("export", kind, "--personal-data", "--output", file.path).exitCode == 0)
    let converted = store.folder.appending(path: "converted")
    for format in ["xlsx", "xls"] {
      let process = Process()
      process.executableURL = URL(filePath: program)
      process.arguments = [
        "-env:UserInstallation=\(store.folder.appending(path: "profile").absoluteString)", "--headless", "--convert-to",
        format, "--outdir", converted.path, file.path,
      ]
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
      let run = try store.run("import", converted.appending(path: "\(kind).\(format)").path, "--format", "json")
      let summary = try #require(try run.json() as? [[String: Any]], "\(run.errors)")
      #expect(summary[0]["added"] as? Int == 0 && summary[0]["updated"] as? Int == 0, "\(format)")
      #expect(summary[0]["unchanged"] as? Int ?? 0 > 30)
    }
  }

  private static let libreOffice = ["/usr/bin/soffice", "/usr/bin/libreoffice"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  @Test func `documents want a file, and say so`() throws {
    let store = try TemporaryStore.withSamples()
    let export = try store.run("export", "experts", "--format", "xlsx")
    #expect(export.exitCode == 64 && export.errors.contains("--output experts.xlsx"))
    let gaps = try store.run("gaps", "--format", "docx")
    #expect(gaps.exitCode == 64 && gaps.errors.contains("--output report.docx"))
    let unwritable = try store.run("cities", "--format", "xlsx", "--output", "/nowhere/a.xlsx")
    #expect(unwritable.exitCode == 1 && unwritable.errors.contains("/nowhere/a.xlsx"))
  }

  @Test func `any form of any answer can go into a file`() throws {
    let store = try TemporaryStore.withSamples()
    for (format, start) in [("csv", "序号"), ("markdown", "## "), ("xlsx", "PK"), ("docx", "PK")] {
      let file = store.folder.appending(path: "cities.\(format)")
      let run = try store.run("cities", "--format", format, "--output", file.path)
      #expect(run.exitCode == 0 && run.output.isEmpty)
      #expect(try Data(contentsOf: file).starts(with: Data(start.utf8)))
    }
    let batch = store.folder.appending(path: "batch.xlsx").path
    #expect(
      try store.run("batch", "demands", "--for", "experts", "--top", "1", "--format", "xlsx", "--output", batch)
        .exitCode == 0)
    let masked = try store.run("export", "experts").output
    #expect(masked.contains("已隐去") && !masked.contains("样例专家001"))
    #expect(try store.run("export", "experts", "--personal-data").output.contains("样例专家001"))
  }
}
