/// A column's name taken apart: what it is called, and what its brackets say.
struct HeaderName: Hashable, Sendable {
  /// The name as it stands.
  let text: String
  /// The name without brackets, for looking up.
  let key: ComparisonKey
  /// What stood in the brackets: 万元 in 预算（万元）, empty when there are none.
  let note: String

  private static let opening = "（(【[〔".unicodeScalars
  private static let closing = "）)】]〕".unicodeScalars

  init(_ text: String) {
    self.text = text
    var name = String.UnicodeScalarView()
    var note = String.UnicodeScalarView()
    var depth = 0
    for scalar in text.unicodeScalars {
      if Self.opening.contains(scalar) {
        depth += 1
      } else if Self.closing.contains(scalar) {
        depth = max(0, depth - 1)
      } else if depth > 0 {
        note.append(scalar)
      } else {
        name.append(scalar)
      }
    }
    let bare = ComparisonKey(String(name))
    // （名称） as a whole header is a name, not a note.
    key = bare.text.unicodeScalars.allSatisfy(\.properties.isWhitespace) ? ComparisonKey(text) : bare
    self.note = String(note)
  }

  /// Whether it says that the column holds names of what stands above it.
  var isName: Bool { key == ComparisonKey("姓名") || key == ComparisonKey("名称") }
}
