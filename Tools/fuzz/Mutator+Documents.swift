import OfficeDocuments

extension Mutator {
  /// A document with some damage: now to its bytes, now to one of its parts.
  ///
  /// - Parameters:
  ///   - bytes: The document.
  ///   - words: Pieces that may appear in its parts besides those of `documentPieces`.
  /// - Returns: The damaged document.
  mutating func damagedDocument(_ bytes: [UInt8], like words: [[UInt8]] = []) -> [UInt8] {
    if index(below: 3) == 0 { return damaged(bytes, like: []) }
    guard var parts = try? ArchiveParts.read(bytes), !parts.isEmpty else { return damaged(bytes, like: []) }
    for _ in 0...index(below: 2) {
      let place = index(below: parts.count)
      switch index(below: 12) {
      case 0: parts[place].content = []
      case 1: parts[place].name = "word/\(index(below: 9)).xml"
      case 2:
        let other = index(below: parts.count)
        parts[place].content = parts[other].content
      default: parts[place].content = damaged(parts[place].content, like: Self.documentPieces + words)
      }
    }
    return (try? ArchiveParts.archive(parts)) ?? damaged(bytes, like: [])
  }

  /// Words whose sudden appearance has broken readers of XML and of these formats.
  private static let documentPieces: [[UInt8]] = [
    "<w:p>", "</w:p>", "<w:tbl>", "</w:tbl>", "<w:tr>", "</w:tr>", "<w:tc>", "</w:tc>", "<w:vMerge/>", "<w:br/>",
    "<w:vMerge w:val=\"restart\"/>", "<w:gridSpan w:val=\"1000\"/>",
    "<w:sdt><w:sdtPr><w14:checkbox/></w:sdtPr></w:sdt>",
    "<w:txbxContent>", "</w:txbxContent>", "<w:fldChar w:fldCharType=\"begin\"/>", "<w:fldChar w:fldCharType=\"end\"/>",
    "<w:trPr><w:del/></w:trPr>", "<w:gridBefore w:val=\"3\"/>", "<mc:AlternateContent>", "<row>", "</row>", "<c>",
    "</c>",
    "<v>1E+400</v>", "<v>-1</v>", " r=\"XFD1048576\"", " r=\"A1\"", " t=\"s\"", " s=\"99\"", " s=\"1\"", "<!--", "-->",
    "<![CDATA[", "]]>", "<?x", "?>", "&#0;", "&amp;", "&lol;", "<!DOCTYPE a [<!ENTITY lol \"x\">]>", "\"", "'", "<",
    ">",
    "/>", "=", "xmlns:w=\"x\"", "TargetMode=\"External\"", "../../", "_x000D_", "44927.5", "9223372036854775807",
    "-2147483649",
    "<mergeCell ref=\"A1:XFD1048576\"/>",
  ].map { Array($0.utf8) }
}
