import ChineseText
import Ingestion
import SupplyDemand

/// Whether the places that a reader gives are in the text that it has read.
struct PlaceCheck {
  /// How many places are looked up as the pages do; all others are checked by the lines' lengths.
  private static let lookedUp = 20

  /// The decoded text.
  let text: String
  private let document: ListDocument
  /// How many scalars each line has.
  private let lengths: [Int]

  /// A check of places in a file's bytes.
  init(_ bytes: [UInt8]) {
    self.init(text: DecodedText(decoding: bytes).text)
  }

  /// A check of places in a text.
  init(text: String) {
    self.text = text
    document = ListDocument(text: text, file: "")
    var (lengths, last): ([Int], Unicode.Scalar) = ([0], " ")
    for scalar in text.unicodeScalars {
      if scalar == "\n" || scalar == "\r" {
        if last != "\r" || scalar != "\n" { lengths.append(0) }
      } else {
        lengths[lengths.count - 1] += 1
      }
      last = scalar
    }
    self.lengths = lengths
  }

  /// Why some of these places aren't in the text.
  func problems(of places: some Collection<ListLocation>) -> Set<String> {
    var problems = Set(places.compactMap(problem))
    if places.prefix(Self.lookedUp).contains(where: { $0.line != nil && document.line(at: $0) == nil }) {
      problems.insert("a line that can't be shown")
    }
    return problems
  }

  private func problem(of place: ListLocation) -> String? {
    guard let line = place.line else { return place.column == nil ? nil : "a column without a line" }
    if place.part != nil { return "a part that isn't there" }
    guard (1...lengths.count).contains(line) else { return "a line that isn't there" }
    guard let column = place.column else { return nil }
    return (1...lengths[line - 1] + 1).contains(column) ? nil : "a column that isn't there"
  }
}
