extension OfficeDocumentError: CustomStringConvertible {
  /// What happened, where, and what to do, in English.
  public var description: String {
    switch self {
    case .notOffice(let format):
      "The file is \(format.words), no document of Word or Excel. \(format.remedy)"
    case .wrongFormat(let expected, let found):
      "The file is a .\(found.rawValue) document, and a .\(expected.rawValue) document is needed. \(Self.saveAs(expected))"
    case .passwordProtected:
      "The document is protected by a password. Take the password off in Word or Excel, save it and hand it in again."
    case .damagedArchive(let reason):
      "The document is damaged: its zip archive can't be opened (\(reason)). Send it again, or save it anew."
    case .damagedPart(let part, let reason):
      "The document is damaged: its part “\(part)” can't be unpacked (\(reason)). Send it again, or save it anew."
    case .duplicatePart(let part):
      "The document has two parts named “\(part)”, so it isn't clear which one counts. \(Self.saveAnew)"
    case .missingPart(let part):
      "The document lacks its part “\(part)”. \(Self.saveAnew)"
    case .documentType(let part):
      "The document's part “\(part)” has a document type declaration, which isn't allowed. \(Self.saveAnew)"
    case .malformed(let part, let line, let column):
      "The document's part “\(part)” isn't well-formed XML at line \(line), column \(column). \(Self.saveAnew)"
    case .invalidReference(let reference, let part):
      "“\(reference)” in the document's part “\(part)” is no valid or orderly reference to cells. \(Self.saveAnew)"
    case .tooLarge(let limit, let most, let part):
      "The document is too large: more than \(most) \(limit.words) (reached in “\(part)”). Split it, or delete what is empty."
    case .converterMissing, .converterTimedOut, .converterFailed, .converterUnavailable, .converterCancelled:
      conversionDescription
    case .invalidContent(let reason):
      "The document can't be written: \(reason)."
    case .writingFailed(let reason):
      "The document can't be put together: \(reason). Make room in memory, then try again."
    }
  }

  private var conversionDescription: String {
    switch self {
    case .converterMissing(let format):
      """
      A .\(format.rawValue) document is read by way of LibreOffice, which isn't installed. Install the package \
      \(format == .xls ? "libreoffice-calc" : "libreoffice-writer"), or save the document as \
      .\(format.modern.rawValue).
      """
    case .converterTimedOut(let format, let seconds):
      "LibreOffice didn't convert the .\(format.rawValue) document within \(seconds) s. \(Self.saveAs(format.modern))"
    case .converterFailed(let format, let status):
      """
      LibreOffice can't convert the .\(format.rawValue) document (it ended with status \(status)). It may be damaged or \
      protected by a password. \(Self.saveAs(format.modern))
      """
    case .converterUnavailable(let reason):
      "LibreOffice can't be run: \(reason). Make room in the folder for temporary files and try again."
    case .converterCancelled:
      "The conversion by LibreOffice was cancelled. Ask for it again."
    default: ""
    }
  }

  private static let saveAnew = "Open it in Word or Excel and save it anew."

  private static func saveAs(_ format: OfficeFormat) -> String {
    "Open it in \(format.isText ? "Word" : "Excel") and save it as .\(format.modern.rawValue)."
  }
}

extension ForeignFormat {
  fileprivate var words: String {
    switch self {
    case .empty: "empty"
    case .pdf: "a PDF"
    case .rtf: "a text in Rich Text Format"
    case .markup: "a web page or XML"
    case .picture: "a picture"
    case .openDocument: "an OpenDocument"
    case .presentation: "a presentation"
    case .binaryWorkbook: "a binary workbook (.xlsb)"
    case .archive: "an archive"
    case .compoundFile: "a compound file without a text or a workbook, perhaps cut off on its way"
    case .unknown: "of an unknown format"
    }
  }

  fileprivate var remedy: String {
    switch self {
    case .empty: "Send it again."
    case .rtf, .markup, .openDocument, .binaryWorkbook: "Open it and save it as .docx or .xlsx."
    case .archive: "Unpack it and hand in the documents."
    case .compoundFile: "Send it again, or hand in a .docx or .xlsx file."
    case .pdf, .picture, .presentation, .unknown: "Hand in a .docx or .xlsx file."
    }
  }
}

extension ReadingLimit {
  fileprivate var words: String {
    switch self {
    case .fileBytes: "bytes"
    case .parts: "files in its archive"
    case .partBytes: "bytes in one part"
    case .totalBytes: "bytes in all parts"
    case .nodes: "elements and attributes"
    case .attributes: "attributes of one element"
    case .prefixes: "prefixes declared"
    case .comments: "comments"
    case .depth: "levels of elements in one another"
    case .pieces: "paragraphs, rows and cells"
    case .textBytes: "bytes of text"
    case .tableColumns: "columns in a table"
    case .filledCells: "cells when merged ones are filled"
    }
  }
}
