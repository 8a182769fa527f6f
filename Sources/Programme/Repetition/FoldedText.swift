/// A text's letters and digits as they are compared, each with its place in the text as written.
///
/// Full-width forms become ASCII, capitals small, digits of any kind (５, ②, ²) ASCII digits. What is neither letter nor
/// digit is left out, so that white space and punctuation hide no copy. Traditional characters stay: applications are
/// written in Simplified ones.
struct FoldedText: Hashable, Sendable {
  /// The letters and digits, folded.
  private(set) var scalars: [UInt32] = []
  /// For each of them its offset in the text as written, in scalars, ascending.
  private(set) var offsets: [Int32] = []

  /// The letters and digits of a text; of an empty text, none.
  init(_ text: String) {
    scalars.reserveCapacity(text.utf8.count / 3)
    offsets.reserveCapacity(text.utf8.count / 3)
    for (offset, scalar) in text.unicodeScalars.enumerated() {
      guard let folded = Self.folded(scalar) else { continue }
      scalars.append(folded)
      offsets.append(Int32(offset))
    }
  }

  /// What a scalar is compared as; nil when it isn't.
  private static func folded(_ scalar: Unicode.Scalar) -> UInt32? {
    switch scalar.value {
    case 0x4E00...0x9FFF, 0x61...0x7A, 0x30...0x39: scalar.value
    case 0x41...0x5A: scalar.value + 0x20
    case 0..<0x80: nil
    case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0).flatMap(folded)
    default: foldedByProperties(scalar)
    }
  }

  private static func foldedByProperties(_ scalar: Unicode.Scalar) -> UInt32? {
    switch scalar.properties.generalCategory {
    case .lowercaseLetter, .modifierLetter, .otherLetter: scalar.value
    case .uppercaseLetter, .titlecaseLetter, .letterNumber:
      scalar.properties.lowercaseMapping.unicodeScalars.first?.value ?? scalar.value
    case .decimalNumber, .otherNumber:
      if let value = scalar.properties.numericValue, let digit = UInt32(exactly: value), digit < 10 {
        0x30 + digit
      } else {
        scalar.value
      }
    default: nil
    }
  }
}
