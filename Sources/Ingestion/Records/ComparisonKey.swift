/// What is left of a text when spelling doesn't count: case, full-width forms, spaces and punctuation.
///
/// 《5Ｇ 智能网联汽车》 and 5g智能网联汽车 have one key. Symbols that carry meaning stay (C++, C#, ≥, ℃). It is the part of
/// NFKC that Chinese lists need, small enough to be sure that an identity derived from it never changes.
struct ComparisonKey: Hashable, Sendable {
  let text: String

  init(_ original: String) {
    var folded = String.UnicodeScalarView()
    for scalar in original.unicodeScalars { Self.fold(scalar, into: &folded) }
    // A title of nothing but punctuation is still told from others.
    text = folded.isEmpty ? original : String(folded)
  }

  /// Adds what is left of a scalar: nothing when it doesn't count, several when its small form has several.
  static func fold(_ original: Unicode.Scalar, into folded: inout String.UnicodeScalarView) {
    if (0x4E00...0x9FFF).contains(original.value) {
      folded.append(original)
      return
    }
    let scalar = narrow(original)
    if scalar.isASCII {
      foldASCII(scalar, into: &folded)
      return
    }
    switch scalar.properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation, .spaceSeparator, .lineSeparator, .paragraphSeparator, .control, .format:
      break
    // A mapping is a text of its own, ten times the work: most scalars have none.
    case _ where scalar.properties.changesWhenLowercased:
      // Appending a collection copies the text before it.
      for small in scalar.properties.lowercaseMapping.unicodeScalars { folded.append(small) }
    default: folded.append(scalar)
    }
  }

  private static func foldASCII(_ scalar: Unicode.Scalar, into folded: inout String.UnicodeScalarView) {
    switch scalar {
    case "A"..."Z": folded.append(Unicode.Scalar(UInt8(scalar.value) + 32))
    case "a"..."z", "0"..."9", "+", "#", "%", "=", "<", ">", "$": folded.append(scalar)
    default: break
    }
  }

  /// Full-width, subscript and superscript forms as the plain character.
  static func narrow(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let plain: UInt32
    switch scalar.value {
    case 0xFF01...0xFF5E: plain = scalar.value - 0xFEE0
    case 0x3000: plain = 0x20
    case 0x2080...0x2089: plain = scalar.value - 0x2080 + 0x30
    case 0x2070, 0x2074...0x2079: plain = scalar.value - 0x2070 + 0x30
    case 0xB2, 0xB3: plain = scalar.value - 0xB0 + 0x30
    case 0xB9: plain = 0x31
    default: return scalar
    }
    return Unicode.Scalar(plain) ?? scalar
  }

  /// `text` with full-width, subscript and superscript forms as the plain characters.
  static func narrow(_ text: String) -> String {
    var narrowed = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { narrowed.append(narrow(scalar)) }
    return String(narrowed)
  }
}
