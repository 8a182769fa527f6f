import Foundation
import Testing

@testable import OfficeDocuments

@Suite(.serialized) struct LegacyConverterTests {
  private static let converter = LegacyConverter()
  private static let missing: Comment =
    "LibreOffice isn't installed: apt-get install libreoffice-writer libreoffice-calc"

  /// The bytes of a document in an old format, made by LibreOffice of one in the new format.
  private func legacy(_ bytes: [UInt8], _ format: OfficeFormat) throws -> [UInt8] {
    let program = try #require(Self.converter.program)
    return try ForeignProgram.withFile("document.\(format.modern.rawValue)", bytes) { path in
      let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
      let process = Process()
      process.executableURL = URL(fileURLWithPath: program)
      process.arguments = [
        "-env:UserInstallation=file://\(folder)/profile", "--headless", "--convert-to", format.rawValue, "--outdir",
        folder,
        path,
      ]
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
      return [UInt8](try Data(contentsOf: URL(fileURLWithPath: "\(folder)/document.\(format.rawValue)")))
    }
  }

  @Test(.enabled(if: converter.program != nil, missing)) func `a .doc becomes a .docx with the same text`() async throws
  {
    let table = WordFile.Table(columns: [.init(title: "城市"), .init(title: "需求")], rows: [["长沙", "减速器"]])
    let day = try #require(WordFile.Day(year: 2026, month: 1, day: 1))
    let file = WordFile(title: "", created: day, blocks: [.title("申报书"), .table(table), .paragraph("完")])
    let bytes = try legacy(file.bytes(), .doc)
    #expect(try OfficeFormat(sniffing: bytes) == .doc)
    let document = try WordDocument(reading: await Self.converter.convert(bytes))
    #expect(document.paragraphs.map(\.text) == ["申报书", "完"])
    #expect(document.tables.map { $0.rows.map { $0.map(\.text) } } == [[["城市", "需求"], ["长沙", "减速器"]]])
  }

  @Test(.enabled(if: converter.program != nil, missing)) func `an .xls becomes an .xlsx with the same values`()
    async throws
  {
    let bytes = try legacy(
      Samples.sheetBytes(
        """
        <row r="1"><c r="A1" t="inlineStr"><is><t>城市</t></is></c><c r="B1"><v>13800138000</v></c></row>\
        <row r="3"><c r="C3"><v>0.5</v></c></row>
        """), .xls)
    #expect(try OfficeFormat(sniffing: bytes) == .xls)
    let sheet = try Spreadsheet(reading: await Self.converter.convert(bytes)).sheets[0]
    #expect(Samples.texts(sheet) == ["A1": "城市", "B1": "13800138000", "C3": "0.5"])
  }

  @Test(.enabled(if: converter.program != nil, missing)) func `a damaged .doc is refused`() async throws {
    var bytes = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 504)
    var entry = "WordDocument".utf8.flatMap { [$0, 0] } + [UInt8](repeating: 0, count: 104)
    entry[64] = 26
    bytes += entry
    await #expect(throws: OfficeDocumentError.converterFailed(.doc, status: 0)) {
      try await Self.converter.convert(bytes)
    }
  }

  @Test func `a document of a new format is handed back`() async throws {
    let bytes = try Samples.wordBytes("<w:p/>")
    #expect(try await LegacyConverter(program: "/nowhere").convert(bytes) == bytes)
  }

  private var oldBytes: [UInt8] {
    var entry = "Workbook".utf8.flatMap { [$0, 0] } + [UInt8](repeating: 0, count: 112)
    entry[64] = 18
    return [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 504) + entry
  }

  @Test func `a program that isn't there can't be started`() async {
    await #expect(
      throws: OfficeDocumentError.converterUnavailable(reason: "it can't be started (No such file or directory)")
    ) {
      try await LegacyConverter(program: "/nowhere/soffice").convert(oldBytes)
    }
  }

  @Test func `a program that takes too long is stopped with what it started`() async throws {
    let script = "#!/bin/sh\nsleep 987654 & sleep 987654\n"
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let program = folder.appending(path: "soffice").path
    try Data(script.utf8).write(to: URL(fileURLWithPath: program))
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program)
    let bytes = oldBytes
    await #expect(throws: OfficeDocumentError.converterTimedOut(.xls, seconds: 1)) {
      try await LegacyConverter(program: program, seconds: 1).convert(bytes)
    }
    // The system takes a moment to clear up after processes that were killed.
    for _ in 0..<10_000 where Self.isRunning("sleep\u{0}987654") { await Task.yield() }
    #expect(!Self.isRunning("sleep\u{0}987654"))
    let task = Task { try await LegacyConverter(program: program).convert(bytes) }
    task.cancel()
    await #expect(throws: OfficeDocumentError.converterCancelled) { try await task.value }
  }

  /// Whether a process with that command line, its words ended by zeros, is alive.
  private static func isRunning(_ command: String) -> Bool {
    let processes = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
    return processes.contains { process in
      guard Int(process) != nil, let data = FileManager.default.contents(atPath: "/proc/\(process)/cmdline") else {
        return false
      }
      return String(decoding: data, as: UTF8.self).hasPrefix(command)
    }
  }
}
