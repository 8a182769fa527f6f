/// The format of an office document, as its bytes show it: the file's name is never asked.
public enum OfficeFormat: String, CaseIterable, Hashable, Sendable {
  /// Word, Office Open XML (ECMA-376); with macros (.docm) and templates (.dotx) too.
  case docx
  /// Excel, Office Open XML (ECMA-376); with macros (.xlsm) and templates (.xltx) too.
  case xlsx
  /// Word 97–2003, a compound file ([MS-DOC]); WPS writes the same under .wps.
  case doc
  /// Excel 5.0–2003, a compound file ([MS-XLS]); WPS writes the same under .et.
  case xls

  /// Finds out the format of a file.
  ///
  /// - Parameters:
  ///   - bytes: The whole file; empty bytes are no office document.
  ///   - limits: How much of it is looked at.
  /// - Throws: `OfficeDocumentError` when the file is none of the four, needs a password or is damaged.
  public init(sniffing bytes: [UInt8], limits: ReadingLimits = .standard) throws(OfficeDocumentError) {
    if CompoundFile.isOne(bytes) {
      self = try CompoundFile.format(of: bytes)
      return
    }
    guard bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06]) else {
      throw .notOffice(ForeignFormat(of: bytes))
    }
    self = try Archive.reading(bytes, limits: limits) { archive throws(OfficeDocumentError) in
      try OfficePackage(archive).format
    }
  }
}
