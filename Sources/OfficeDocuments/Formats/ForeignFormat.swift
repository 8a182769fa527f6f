/// What a file seems to be that is no office document of the formats read here.
public enum ForeignFormat: String, Hashable, Sendable {
  /// No bytes at all.
  case empty
  /// Portable Document Format.
  case pdf
  /// Rich Text Format, which often goes by the name .doc.
  case rtf
  /// A web page or other XML, which exports often call .xls or .doc.
  case markup
  /// A picture: JPEG, PNG, GIF, TIFF or BMP.
  case picture
  /// An OpenDocument text or spreadsheet (.odt, .ods).
  case openDocument
  /// A presentation (.pptx, .ppt).
  case presentation
  /// An Excel workbook in the binary format (.xlsb).
  case binaryWorkbook
  /// A zip archive without an office document's parts.
  case archive
  /// A compound file ([MS-CFB]) that holds neither a text nor a workbook.
  case compoundFile
  /// None of the above.
  case unknown

  /// What the first bytes of a file that is neither a zip archive nor a compound file look like.
  init(of bytes: [UInt8]) {
    let signatures: [(start: [UInt8], format: ForeignFormat)] = [
      (Array("%PDF".utf8), .pdf), (Array("{\\rtf".utf8), .rtf), ([0xFF, 0xD8, 0xFF], .picture),
      ([0x89, 0x50, 0x4E, 0x47], .picture), (Array("GIF8".utf8), .picture), ([0x49, 0x49, 0x2A, 0x00], .picture),
      ([0x4D, 0x4D, 0x00, 0x2A], .picture), (Array("BM".utf8), .picture), (Array("Rar!".utf8), .archive),
      (Array("7z".utf8) + [0xBC, 0xAF], .archive),
    ]
    if bytes.isEmpty {
      self = .empty
    } else if let known = signatures.first(where: { bytes.starts(with: $0.start) }) {
      self = known.format
    } else {
      let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
      let start = bytes.dropFirst(bytes.starts(with: byteOrderMark) ? 3 : 0).prefix(1024)
      self = start.first { $0 > 0x20 } == UInt8(ascii: "<") ? .markup : .unknown
    }
  }
}
