import OfficeDocuments

/// Damages documents at random, the same way for the same seed: their bytes, or the XML in their archives.
struct Mutator {
  private var random: SplitMix

  /// A mutator whose damage belongs to a seed.
  init(seed: UInt64) {
    random = SplitMix(seed: seed)
  }

  /// An index below a count, which is at least 1.
  mutating func index(below count: Int) -> Int { Int.random(in: 0..<count, using: &random) }

  /// A document with some damage: now to its bytes, now to one of its parts.
  mutating func mutated(_ bytes: [UInt8]) -> [UInt8] {
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
      default: parts[place].content = damaged(parts[place].content, like: Self.pieces)
      }
    }
    return (try? ArchiveParts.archive(parts)) ?? damaged(bytes, like: [])
  }

  /// Words whose sudden appearance has broken readers of XML and of these formats.
  static let pieces: [[UInt8]] = [
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

  /// Bytes with one to eight places flipped, taken out, doubled or filled.
  private mutating func damaged(_ bytes: [UInt8], like words: [[UInt8]]) -> [UInt8] {
    var bytes = bytes
    for _ in 0...index(below: 8) {
      let place = index(below: bytes.count + 1)
      let end = min(bytes.count, place + index(below: 64))
      switch index(below: words.isEmpty ? 5 : 9) {
      case 0 where place < bytes.count: bytes[place] ^= UInt8(1 << index(below: 8))
      case 1 where place < bytes.count: bytes[place] = UInt8(index(below: 256))
      case 2: bytes.removeSubrange(place..<end)
      case 3: bytes.insert(contentsOf: Array(bytes[place..<end]), at: place)
      case 4: bytes.insert(UInt8(index(below: 256)), at: place)
      case 5...8: bytes.insert(contentsOf: words[index(below: words.count)], at: place)
      default: continue
      }
    }
    return bytes
  }
}
