/// Tells what a compound file ([MS-CFB], “OLE2”) holds by the names in its directory. Nothing else of it is read.
enum CompoundFile {
  private static let signature: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
  /// Sectors begin at multiples of 512 and a directory entry is as long, so each is found at a multiple of it ([MS-CFB]
  /// 2.6.1).
  private static let entryLength = 128

  /// Whether the bytes begin as a compound file does.
  static func isOne(_ bytes: [UInt8]) -> Bool { bytes.starts(with: signature) }

  /// The format of the document in a compound file.
  static func format(of bytes: [UInt8]) throws(OfficeDocumentError) -> OfficeFormat {
    let names = [
      "EncryptedPackage", "EncryptionInfo", "WordDocument", "Workbook", "Book", "ObjectPool", "PowerPoint Document",
    ]
    let signatures = names.map { (name: $0, start: entryStart($0)) }
    var found: [String] = []
    for offset in stride(from: entryLength * 4, through: bytes.count - entryLength, by: entryLength) {
      for (name, start) in signatures where bytes[offset] == start[0] && bytes[offset...].starts(with: start) {
        // The length of the name in bytes, its closing zero included, says that this is an entry and no text.
        if bytes[offset + 64] == UInt8(start.count), bytes[offset + 65] == 0 { found.append(name) }
      }
    }
    if found.contains("EncryptedPackage") || found.contains("EncryptionInfo") { throw .passwordProtected }
    // A text with a workbook in it keeps it in its pool of objects; otherwise the document's own stream comes first.
    if found.contains("WordDocument"), found.contains("ObjectPool") { return .doc }
    switch found.first {
    case "WordDocument": return .doc
    case "Workbook", "Book": return .xls
    case "PowerPoint Document": throw .notOffice(.presentation)
    default: throw .notOffice(.compoundFile)
    }
  }

  /// A name in UTF-16 (little endian) with the zero that closes it.
  private static func entryStart(_ name: String) -> [UInt8] {
    name.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] } + [0, 0]
  }
}
