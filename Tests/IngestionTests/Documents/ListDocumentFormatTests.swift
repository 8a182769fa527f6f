import Ingestion
import SupplyDemand
import TestSupport
import Testing

struct ListDocumentFormatTests {
  private static let sheet = OfficeSample.Sheet(rows: [["姓名", "单位"], ["甲某", "示例大学"]])

  private static func kinds(_ bytes: [UInt8], file: String) async throws -> [String] {
    try await ListDocumentReader().document(bytes, file: file).findings.map {
      ([$0.kind.rawValue, $0.quoted] + $0.facts).joined(separator: " ")
    }
  }

  @Test func `a file is read by its content, and a wrong extension is told`() async throws {
    let book = try OfficeSample.workbook([Self.sheet])
    #expect(try await Self.kinds(book, file: "名单.xlsx") == [])
    #expect(try await Self.kinds(book, file: "名单.XLSM") == [])
    #expect(try await Self.kinds(book, file: "名单") == [])
    #expect(try await Self.kinds(book, file: "名单.csv") == ["wrong-extension .csv .xlsx"])
    #expect(try await Self.kinds(book, file: "名单.xls") == ["wrong-extension .xls .xlsx"])
    #expect(try await Self.kinds(Array("姓名,单位\n".utf8), file: "名单.xls") == ["wrong-extension .xls .csv"])
    #expect(try await Self.kinds(Array("BM,单位\n".utf8), file: "名单.txt") == [])
  }

  @Test func `macros, links and embedded files are told of`() async throws {
    let links = """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" \
      Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLinkPath" \
      Target="file:///c/other.xlsx" TargetMode="External"/></Relationships>
      """
    let book = try OfficeSample.workbook(
      [Self.sheet],
      more: [
        ("xl/vbaProject.bin", "x"), ("xl/externalLinks/_rels/externalLink1.xml.rels", links),
        ("xl/embeddings/a.bin", "x"),
      ])
    #expect(
      try await Self.kinds(book, file: "a.xlsm") == [
        "document-macros a.xlsm", "external-links a.xlsm", "embedded-objects a.xlsm",
      ])
  }

  @Test func `files that are no lists are refused in words`() async throws {
    let others: [[UInt8]] = [
      Array("%PDF-1.7".utf8), Array("{\\rtf1}".utf8), [0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 0], Array("PK\u{3}\u{4}".utf8),
      [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 2048),
    ]
    for bytes in others {
      let error = await #expect(throws: IngestionError.self) {
        try await ListDocumentReader().document(bytes, file: "a.xlsx")
      }
      guard case .unreadableDocument("a.xlsx", _)? = error else {
        Issue.record("\(String(describing: error))")
        continue
      }
    }
    let page = Array("<html><table><tr><td>姓名</td></tr></table></html>".utf8)
    await #expect(throws: IngestionError.self) { try await ListDocumentReader().document(page, file: "a.xls") }
  }

  @Test func `a part that unpacks to far more than it should is an error`() async throws {
    let bomb = OfficeSample.Sheet(rows: [["姓名"], [String(repeating: "好", count: 30_000_000)]])
    let bytes = try OfficeSample.workbook([bomb])
    #expect(bytes.count < 1_000_000)
    await #expect(throws: IngestionError.self) { try await ListDocumentReader().document(bytes, file: "a.xlsx") }
  }

  @Test func `columns merged over all rows don't fill memory`() async throws {
    let columns = 400
    let sheet = OfficeSample.Sheet(
      rows: [(0..<columns).map { "\($0)" }] + (0..<1500).map { _ in [String?](repeating: nil, count: columns) + ["x"] },
      merged: (1...columns).map { column in
        let name = ListLocation.letters(ofColumn: column)
        return "\(name)1:\(name)1048576"
      })
    let bytes = try OfficeSample.workbook([sheet])
    await #expect(throws: IngestionError.self) { try await ListDocumentReader().document(bytes, file: "a.xlsx") }
  }
}
