import OfficeDocuments
import Reporting
import Testing

struct OfficeDocumentErrorWordsTests {
  private static let formats: [ForeignFormat] = [
    .empty, .pdf, .rtf, .markup, .picture, .openDocument, .presentation, .binaryWorkbook, .archive, .compoundFile,
    .unknown,
  ]
  private static let limits: [ReadingLimit] = [
    .fileBytes, .parts, .partBytes, .totalBytes, .nodes, .attributes, .prefixes, .comments, .depth, .pieces, .textBytes,
    .tableColumns, .filledCells,
  ]

  private static let errors: [OfficeDocumentError] =
    formats.map { .notOffice($0) } + limits.map { .tooLarge($0, most: 100, part: "word/document.xml") }
    + OfficeFormat.allCases.flatMap { format -> [OfficeDocumentError] in
      [
        .wrongFormat(expected: .docx, found: format), .converterMissing(format),
        .converterTimedOut(format, seconds: 60),
        .converterFailed(format, status: 77),
      ]
    }
    + [
      .passwordProtected, .damagedArchive(reason: "Not a zip archive"), .damagedPart("a.xml", reason: "CRC error"),
      .duplicatePart("a.xml"), .missingPart("a.xml"), .documentType(part: "a.xml"),
      .malformed(part: "a.xml", line: 2, column: 8), .invalidReference("ZZ0", part: "a.xml"),
      .converterUnavailable(reason: "no space left"), .converterCancelled, .invalidContent(reason: "a reason"),
      .writingFailed(reason: "a reason"),
    ]

  /// What may stand in Latin letters in a Chinese sentence.
  private static let names = [
    "Word", "Excel", "LibreOffice", "OpenDocument", "PDF", "RTF", "XML", "DTD", ".docx", ".xlsx", ".doc", ".xls",
    ".xlsb",
    ".odt", ".ods", "word/document.xml", "a.xml", "ZZ0",
  ]

  @Test(arguments: errors) func `every error is a sentence in Chinese and in English`(error: OfficeDocumentError) {
    let words = error.words
    #expect(words.en == error.description)
    #expect(words.zh.hasSuffix("。") && words.zh.count > 8)
    var rest = words.zh
    for name in Self.names.sorted(by: { $0.count > $1.count }) { rest = rest.replacing(name, with: "") }
    #expect(!rest.contains { $0.isASCII && $0.isLetter }, "\(words.zh)")
  }

  @Test func `no two errors have the same words`() {
    // A workbook that should be a text is told by its format alone.
    #expect(Set(Self.errors.map(\.words.zh)).count == Self.errors.count)
  }

  @Test func `a sentence says what, where and what to do`() {
    #expect(OfficeDocumentError.notOffice(.pdf).words.zh == "文件是 PDF，不是 Word 或 Excel 文档。请提交 .docx 或 .xlsx 文件。")
    #expect(
      OfficeDocumentError.converterTimedOut(.xls, seconds: 60).words.zh
        == "LibreOffice 在 60 秒内没有转换完这个 .xls 文件。请用 Excel 打开后另存为 .xlsx。")
    #expect(
      OfficeDocumentError.malformed(part: "word/document.xml", line: 2, column: 8).words.zh
        == "文件的“word/document.xml”部分第 2 行第 8 列不是合格的 XML。请用 Word 或 Excel 打开后另存一份。")
  }
}
