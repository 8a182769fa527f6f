/// Brings texts into the form in which they are compared: NFKC with case folding (Unicode's NFKC_Casefold, by ICU), then
/// each Traditional character to its Simplified one.
///
/// ```
/// ５Ｇ智能網聯汽車 → 5g智能网联汽车      ㎏ → kg      Ⅳ → iv
/// ```
///
/// A character becomes the same wherever it stands, so that a text's parts normalize to the parts of its normalization:
/// what is indexed is found again. That rules out phrase tables here (乾 is 干, but 乾坤 stays 乾坤); `simplified(_:)`
/// uses them, for reading and display.
public struct TextNormalizer: Sendable {
  /// For each scalar below 0x10000 what it becomes when nothing joins it, or `ICU.unfoldable`.
  private let folds: [UInt32]
  /// For each scalar below 0x10000 its `ScalarClass`.
  private let classes: [ScalarClass]
  /// Simplified characters of Traditional ones above 0xFFFF.
  private let supplementary: [UInt32: UInt32]
  /// The tables for `simplified(_:)`.
  private let simplification: SimplificationTable

  /// A normalizer with OpenCC's tables from Traditional to Simplified.
  ///
  /// - Parameters:
  ///   - characters: The bytes of `TSCharacters.txt`; with none, Traditional characters stay.
  ///   - phrases: The bytes of `TSPhrases.txt`, used by `simplified(_:)` alone.
  /// - Complexity: A few milliseconds: every scalar below 0x10000 is normalized once. Make one and share it.
  public init(characters: [UInt8] = [], phrases: [UInt8] = []) {
    var (folds, classes) = ICU.foldTable()
    let simplification = SimplificationTable(characters: characters, phrases: phrases)
    var supplementary: [UInt32: UInt32] = [:]
    for traditional in simplification.characters.keys {
      let simplified = simplification.finalCharacter(for: traditional)
      if traditional >= 0x10000 {
        supplementary[traditional] = simplified
      } else if folds[Int(traditional)] == traditional {
        folds[Int(traditional)] = simplified
      }
    }
    // A compatibility form folds to a Traditional character, which then has its Simplified one.
    for (scalar, folded) in folds.enumerated() where folded < 0x10000 && folds[Int(folded)] != ICU.unfoldable {
      folds[scalar] = folds[Int(folded)]
    }
    self.folds = folds
    self.classes = classes.map { ScalarClass(rawValue: $0) ?? .other }
    self.supplementary = supplementary
    self.simplification = simplification
  }

  /// The normal form of a text; of an empty text, an empty one. Normalizing again changes nothing.
  ///
  /// - Complexity: O(n).
  public func normalize(_ text: String) -> NormalizedText {
    normalize(Array(text.unicodeScalars))
  }

  /// The text in Simplified characters by OpenCC's phrases, then its characters; the longest phrase first, from the left.
  /// Nothing else changes.
  ///
  /// - Complexity: O(n) times the longest phrase.
  public func simplified(_ text: String) -> String {
    simplification.simplified(text)
  }

  /// The normal form of scalars.
  func normalize(_ original: [Unicode.Scalar]) -> NormalizedText {
    var result = NormalizedText(originalCount: original.count)
    var position = 0
    var wasAlone = false  // whether the scalar before was folded alone, and so could still be joined by a mark
    while position < original.count {
      if let folded = foldAlone(original[position].value) {
        result.append(folded, from: position)
        position += 1
        wasAlone = true
        continue
      }
      var start = position
      if wasAlone, !ICU.beginsChunk(original[position].value) {
        result.removeLast()
        start -= 1
      }
      let end = chunkEnd(in: original, start: start, after: position)
      result.append(foldChunk(original[start..<end].map(\.value)), from: start..<end)
      position = end
      wasAlone = false
    }
    return result
  }

  /// The normal form of scalars in place of what `result` holds, without a map: what reading a lexicon takes.
  func normalize(_ original: [Unicode.Scalar], into result: inout [Unicode.Scalar]) {
    result.removeAll(keepingCapacity: true)
    for scalar in original {
      guard let folded = foldAlone(scalar.value) else {
        result = normalize(original).scalars
        return
      }
      result.append(folded)
    }
  }

  /// The class of a normalized scalar.
  func scalarClass(_ scalar: Unicode.Scalar) -> ScalarClass {
    let value = scalar.value
    return value < 0x10000 ? classes[Int(value)] : ScalarClass(rawValue: ICU.scalarClass(value)) ?? .other
  }

  /// What a scalar becomes that no other joins, or nil if that isn't one scalar or must be looked at with its
  /// neighbours.
  private func foldAlone(_ scalar: UInt32) -> Unicode.Scalar? {
    if scalar < 0x10000 { return Unicode.Scalar(folds[Int(scalar)]) }
    // The supplementary ideographs have no normalization, but for the compatibility ones from 2F800 on.
    guard scalar >= 0x20000, scalar < 0x2F800 || (scalar >= 0x30000 && scalar < 0x40000) else { return nil }
    return Unicode.Scalar(supplementary[scalar] ?? scalar)
  }

  private func chunkEnd(in original: [Unicode.Scalar], start: Int, after position: Int) -> Int {
    var end = position + 1
    while end < original.count, end - start < ICU.longestChunk, !ICU.beginsChunk(original[end].value) { end += 1 }
    return end
  }

  private func foldChunk(_ chunk: [UInt32]) -> [UInt32] {
    ICU.fold(chunk).map { scalar in foldAlone(scalar)?.value ?? scalar }
  }

  /// Takes in what normalization depends on: ICU's tables and those of Traditional characters.
  public func add(to fingerprint: inout Fingerprint) {
    fingerprint.add(ICU.version)
    fingerprint.add(folds)
    fingerprint.add(classes.map(\.rawValue))
    for (traditional, simplified) in supplementary.sorted(by: { $0.key < $1.key }) {
      fingerprint.add(UInt64(traditional) << 32 | UInt64(simplified))
    }
  }
}
