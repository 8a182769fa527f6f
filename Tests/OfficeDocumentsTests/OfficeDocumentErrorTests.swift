import Testing

@testable import OfficeDocuments

@Suite struct OfficeDocumentErrorTests {
  @Test(arguments: [
    (
      OfficeDocumentError.notOffice(.pdf),
      "The file is a PDF, no document of Word or Excel. Hand in a .docx or .xlsx file."
    ),
    (
      .wrongFormat(expected: .docx, found: .xls),
      "The file is a .xls document, and a .docx document is needed. Open it in Word and save it as .docx."
    ),
    (
      .passwordProtected,
      "The document is protected by a password. Take the password off in Word or Excel, save it and hand it in again."
    ),
    (
      .malformed(part: "word/document.xml", line: 2, column: 8),
      """
      The document's part “word/document.xml” isn't well-formed XML at line 2, column 8. Open it in Word or Excel and save \
      it anew.
      """
    ),
    (
      .tooLarge(.partBytes, most: 100, part: "a.xml"),
      "The document is too large: more than 100 bytes in one part (reached in “a.xml”). Split it, or delete what is empty."
    ),
    (
      .converterMissing(.doc),
      """
      A .doc document is read by way of LibreOffice, which isn't installed. Install the package libreoffice-writer, or save \
      the document as .docx.
      """
    ),
    (
      .converterTimedOut(.xls, seconds: 30),
      "LibreOffice didn't convert the .xls document within 30 s. Open it in Excel and save it as .xlsx."
    ),
    (.invalidContent(reason: "a reason"), "The document can't be written: a reason."),
  ])
  func `errors say what, where and what to do`(error: OfficeDocumentError, words: String) {
    #expect(error.description == words)
  }

  @Test func `no error is without words`() {
    let errors: [OfficeDocumentError] = [
      .damagedArchive(reason: "a"), .damagedPart("a", reason: "b"), .duplicatePart("a"), .missingPart("a"),
      .documentType(part: "a"), .invalidReference("a", part: "b"), .converterFailed(.doc, status: 1),
      .converterUnavailable(reason: "a"), .converterCancelled, .writingFailed(reason: "a"),
    ]
    for error in errors { #expect(error.description.count > 30) }
  }

  @Test func `names of parts are cut and have no control characters`() {
    #expect(PartName.quoted("a\u{1B}\n" + String(repeating: "x", count: 200)).unicodeScalars.count == 100)
    #expect(PartName.quoted("a\u{1B}b") == "a\u{FFFD}b")
  }
}
