import OfficeDocuments

extension Mutator {
  /// An element of a document, by what it begins and ends with.
  private typealias Element = (start: [UInt8], end: [UInt8])

  private static let elements: [Element] = ["w:tr", "w:tc", "w:p", "w:t"].map {
    (Array("<\($0)".utf8), Array("</\($0)>".utf8))
  }

  /// A form of Word whose rows, cells, paragraphs and texts are exchanged, doubled, left out or replaced by `words`; it mostly
  /// stays a sound document, so that what reads forms is reached.
  mutating func rearrangedForm(_ bytes: [UInt8], like words: [[UInt8]]) -> [UInt8] {
    guard var parts = try? ArchiveParts.read(bytes),
      let place = parts.firstIndex(where: { $0.name == "word/document.xml" })
    else { return damaged(bytes, like: []) }
    for _ in 0...index(below: 6) { rearrange(&parts[place].content, one(of: Self.elements), like: words) }
    return (try? ArchiveParts.archive(parts)) ?? damaged(bytes, like: [])
  }

  private mutating func rearrange(_ xml: inout [UInt8], _ element: Element, like words: [[UInt8]]) {
    let found = Self.places(of: element, in: xml)
    guard !found.isEmpty else { return }
    let pair = [one(of: found), one(of: found)].sorted { $0.lowerBound < $1.lowerBound }
    let (first, second) = (pair[0], pair[1])
    let (one, other) = (Array(xml[first]), Array(xml[second]))
    switch index(below: 5) {
    case 0 where first.upperBound <= second.lowerBound:
      xml.replaceSubrange(second, with: one)
      xml.replaceSubrange(first, with: other)
    case 1: xml.insert(contentsOf: other, at: first.lowerBound)
    case 2: xml.removeSubrange(first)
    case 3: xml.insert(contentsOf: Array(repeating: one, count: 1 + index(below: 20)).joined(), at: first.lowerBound)
    default: replaceText(in: &xml, like: words)
    }
  }

  /// Puts one to four of `words` in place of a text or behind it.
  private mutating func replaceText(in xml: inout [UInt8], like words: [[UInt8]]) {
    let found = Self.places(of: Self.elements[3], in: xml)
    guard !found.isEmpty else { return }
    let place = one(of: found)
    guard let start = xml[place].firstIndex(of: UInt8(ascii: ">")) else { return }
    let text = (0...index(below: 4)).flatMap { _ in one(of: words + Self.textPieces) }
      .filter { $0 >= 0x20 && !Array("<>&".utf8).contains($0) }
    let end = place.upperBound - Self.elements[3].end.count
    guard start + 1 <= end else { return }
    xml.replaceSubrange(index(below: 2) == 0 ? start + 1..<end : end..<end, with: text)
  }

  /// Where elements stand that have none of their own sort in them.
  private static func places(of element: Element, in xml: [UInt8]) -> [Range<Int>] {
    var (places, start): ([Range<Int>], Int?) = ([], nil)
    var place = xml.startIndex
    while let mark = xml[place...].firstIndex(of: UInt8(ascii: "<")) {
      place = mark + 1
      if xml[mark...].starts(with: element.end) {
        if let begin = start { places.append(begin..<mark + element.end.count) }
        start = nil
      } else if xml[mark...].starts(with: element.start), mark + element.start.count < xml.count,
        [UInt8(ascii: " "), UInt8(ascii: ">")].contains(xml[mark + element.start.count])
      {
        start = mark
      }
    }
    return places
  }
}
