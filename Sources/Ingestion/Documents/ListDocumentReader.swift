internal import ChineseText
internal import OfficeDocuments
internal import SupplyDemand

/// Opens files that may hold lists, whatever their format: it is found out from the bytes, not from the name.
///
/// Documents of Word and Excel 97–2003 are read by way of LibreOffice, when it is installed. Documents from strangers are
/// read within limits of size and time; macros never run, and links are never followed.
public struct ListDocumentReader: Sendable {
  private let converter = LegacyConverter()

  /// A reader.
  public init() {}

  /// The document in a file's bytes.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - file: Its name without its folders, for locations; its extension is compared with what the file is.
  /// - Returns: The document, with what is odd about the file.
  /// - Throws: `IngestionError.unreadableDocument` for a document that is damaged, too large or protected by a password,
  ///   and for a file of another kind, such as a PDF.
  public func document(_ bytes: [UInt8], file: String) async throws(IngestionError) -> ListDocument {
    let format = try Self.format(of: bytes, file: file)
    guard let format else {
      let text = DecodedText(decoding: bytes)
      let document = ListDocument(text: text.text, file: file)
      return document.adding(Self.findings(of: text, file: file))
    }
    let findings = FileExtension(of: file).findings(format: format, file: file)
    do throws(OfficeDocumentError) {
      let modern = format == format.modern ? bytes : try await converter.convert(bytes)
      let document =
        format.isText
        ? try ListDocument(try WordDocument(reading: modern), file: file)
        : try ListDocument(try Spreadsheet(reading: modern), file: file)
      return document.adding(findings)
    } catch {
      throw .unreadableDocument(file: file, error)
    }
  }

  private static func findings(of text: DecodedText, file: String) -> [Finding] {
    var findings = FileExtension(of: file).findings(format: nil, file: file)
    if text.replacements > 0 {
      findings.append(
        Finding(
          .undecodableBytes, at: ListLocation(file: file), quoting: "\u{FFFD}", facts: [text.encoding.rawValue]))
    }
    return findings
  }

  /// The format of an office document; nil for a text.
  private static func format(of bytes: [UInt8], file: String) throws(IngestionError) -> OfficeFormat? {
    do {
      return try OfficeFormat(sniffing: bytes)
    } catch .notOffice(let other) where isText(bytes, takenFor: other, file: file) {
      return nil
    } catch {
      throw .unreadableDocument(file: file, error)
    }
  }

  /// Whether a file is read as a text although its beginning looks like `other`: a list may begin with the letters BM as
  /// pictures do, but pictures have zero bytes.
  private static func isText(_ bytes: [UInt8], takenFor other: ForeignFormat, file: String) -> Bool {
    switch other {
    case .empty, .unknown: true
    case .markup: FileExtension(of: file).format == nil
    case .picture, .archive: !bytes.prefix(4096).contains(0) && !bytes.starts(with: [0x50, 0x4B])
    case .pdf, .rtf, .openDocument, .presentation, .binaryWorkbook, .compoundFile: false
    }
  }
}

extension ListDocument {
  /// The same document with findings before its own.
  fileprivate func adding(_ more: [Finding]) -> ListDocument {
    ListDocument(file: file, content: content, findings: more + findings)
  }
}
