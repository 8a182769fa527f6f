/// A term as a number: the same for the same term, whatever text it stands in.
///
/// A word's key is its place in the lexicon, so keys of analyzers with different lexicons aren't comparable; its order is
/// that of no alphabet. Words, pairs and characters of the same text have different keys. Runs of more than seven letters, or
/// of others than ASCII's, are told apart by 59 bits of a hash, the others exactly.
public struct TermKey: BitwiseCopyable, Hashable, Comparable, Sendable {
  /// The kind in the upper four bits, then what tells terms of the kind apart.
  public let code: UInt64

  /// What makes it a term.
  public var kind: Term.Kind { Term.Kind(rawValue: UInt8(truncatingIfNeeded: code >> 60)) ?? .word }

  /// A lexicon's word, by the node of the trie where it ends.
  init(word node: UInt32) {
    code = Self.code(.word, UInt64(node))
  }

  /// A Han character.
  init(character: Unicode.Scalar) {
    code = Self.code(.character, UInt64(character.value))
  }

  /// Two neighbouring Han characters.
  init(bigram first: Unicode.Scalar, _ second: Unicode.Scalar) {
    code = Self.code(.bigram, UInt64(first.value) << 21 | UInt64(second.value))
  }

  /// A run of letters and digits: its bytes when it is short ASCII, else a hash (FNV-1a, the bits then mixed).
  init(run: ArraySlice<Unicode.Scalar>) {
    if run.count <= 7, run.allSatisfy(\.isASCII) {
      code = Self.code(.latin, run.reduce(0) { $0 << 8 | UInt64($1.value) })
      return
    }
    let hash = run.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1.value)) &* 0x0000_0100_0000_01B3 }
    let mixed = (hash ^ hash >> 32) &* 0x9E37_79B9_7F4A_7C15
    code = Self.code(.latin, 1 << 59 | mixed >> 5)
  }

  private static func code(_ kind: Term.Kind, _ payload: UInt64) -> UInt64 { UInt64(kind.rawValue) << 60 | payload }

  /// The one of the kind listed first, then the one with the smaller code.
  public static func < (left: TermKey, right: TermKey) -> Bool { left.code < right.code }
}
