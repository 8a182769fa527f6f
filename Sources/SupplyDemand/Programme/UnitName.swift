/// A unit's full name as it is compared where nothing may be guessed: only how it was typed doesn't count, that is, white
/// space, small letters, and whether Latin letters, digits and brackets are full-width.
public struct UnitName: Hashable, Sendable {
  /// The name without white space, with full-width forms as ASCII and Latin letters as capitals.
  public let text: String

  /// The name in `text`.
  public init(_ text: String) {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where !scalar.properties.isWhitespace {
      let isFullWidth = (0xFF01...0xFF5E).contains(scalar.value)
      scalars.append(isFullWidth ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar)
    }
    self.text = String(scalars).uppercased()
  }

  /// Whether there is none.
  public var isEmpty: Bool { text.isEmpty }
}
