/// The conjunctions 和, 与 and 及 that join two names in one item.
enum Conjunction {
  private static let signs: Set<Unicode.Scalar> = ["和", "与", "及"]

  /// Whether a scalar is a conjunction, as far as it tells on its own.
  static func contains(_ scalar: Unicode.Scalar) -> Bool {
    signs.contains(scalar)
  }

  /// `text` with 和 for every conjunction, so that spellings compare equal.
  static func unify(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { signs.contains($0) ? "和" : $0 }))
  }

  /// What stands between the conjunctions of `text`, those inside `protected` words left alone; one element when there
  /// is none.
  static func sides(of text: String, protecting protected: [String]) -> [String] {
    let scalars = Array(text.unicodeScalars)
    var sides: [[Unicode.Scalar]] = [[]]
    var offset = 0
    while offset < scalars.count {
      let word = protected.first { scalars[offset...].starts(with: $0.unicodeScalars) }
      if let word, !word.isEmpty {
        sides[sides.count - 1] += Array(word.unicodeScalars)
        offset += word.unicodeScalars.count
        continue
      }
      if signs.contains(scalars[offset]) { sides.append([]) } else { sides[sides.count - 1].append(scalars[offset]) }
      offset += 1
    }
    return sides.map { String(String.UnicodeScalarView($0)) }
  }
}
