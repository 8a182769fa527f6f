internal import SupplyDemand

/// Takes out of answers what is printed in the form.
struct FormPrompts: Sendable {
  private let keys: [[Unicode.Scalar]]

  init(_ prompts: [String]) {
    keys = prompts.map { Array(ComparisonKey($0).text.unicodeScalars) }
  }

  /// `text` without printed prompts and the brackets around them.
  func removed(from text: String) -> String {
    var text = text
    for key in keys { text = Self.removed(key, from: text) }
    return text
  }

  private static func removed(_ key: [Unicode.Scalar], from text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    // What counts of the text, with the place of each scalar in it.
    var kept: [(scalar: Unicode.Scalar, index: Int)] = []
    for (index, scalar) in scalars.enumerated() {
      var folded = String.UnicodeScalarView()
      ComparisonKey.fold(scalar, into: &folded)
      for scalar in folded { kept.append((scalar, index)) }
    }
    guard kept.count >= key.count, !key.isEmpty,
      let start = (0...kept.count - key.count).first(where: { start in
        key.indices.allSatisfy { kept[start + $0].scalar == key[$0] }
      })
    else { return text }
    var first = kept[start].index
    var end = kept[start + key.count - 1].index + 1
    while first > 0, "（( \u{3000}\t".unicodeScalars.contains(scalars[first - 1]) { first -= 1 }
    while end < scalars.count, "）)。： \u{3000}\t".unicodeScalars.contains(scalars[end]) { end += 1 }
    var rest = String.UnicodeScalarView(scalars[..<first])
    rest.append(contentsOf: scalars[end...])
    return String(rest)
  }
}
