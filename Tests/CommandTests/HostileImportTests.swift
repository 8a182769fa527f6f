import Foundation
import TestSupport
import Testing

/// Files that call themselves documents of Word or Excel 97–2003 and are none, or broken ones.
@Suite struct HostileImportTests {
  private static let signature: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  /// The entry of a directory by which a compound file says what is in it.
  private static func entry(_ name: String) -> [UInt8] {
    var entry: [UInt8] = name.utf8.flatMap { [$0, 0] }
    let length = UInt8(entry.count + 2)
    entry += [UInt8](repeating: 0, count: 128 - entry.count)
    entry[64] = length
    return entry
  }

  private static let noise = (0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 13) }

  private static let files: [(name: String, bytes: [UInt8])] = [
    ("cut.doc", signature), ("cut.xls", signature + [UInt8](repeating: 0, count: 300)),
    ("noise.doc", signature + noise), ("noise.xls", signature + noise),
    ("entry.doc", signature + noise.prefix(504) + entry("WordDocument") + noise),
    ("entry.xls", signature + noise.prefix(504) + entry("Workbook") + noise),
    ("rtf.doc", Array("{\\rtf1\\ansi text}".utf8)), ("page.doc", Array("<html><table><tr><td>姓名".utf8)),
    ("page.xls", Array("<html><table><tr><td>姓名".utf8)), ("zip.doc", Array("PK\u{5}\u{6}".utf8) + Array(noise[..<18])),
  ]

  @Test func `each ends in an error that names the file, and leaves nothing behind`() throws {
    let (folder, temporary) = (try TemporaryFolder(), try TemporaryFolder())
    for (name, bytes) in Self.files {
      try Data(bytes).write(to: folder.url.appending(path: name))
      let process = CommandLineRun.process(
        ["import", folder.path(name), "--as", "experts"], store: folder.url.appending(path: "store.sqlite"))
      process.environment?["TMPDIR"] = temporary.url.path
      let errors = folder.path("errors.txt")
      try Data().write(to: URL(filePath: errors))
      process.standardError = try FileHandle(forWritingTo: URL(filePath: errors))
      try process.run()
      process.waitUntilExit()
      #expect(process.terminationStatus == 65, "\(name)")
      #expect(try String(contentsOfFile: errors, encoding: .utf8).contains("\(name): "), "\(name)")
      #expect(try FileManager.default.contentsOfDirectory(atPath: temporary.url.path) == [], "\(name)")
    }
  }
}
