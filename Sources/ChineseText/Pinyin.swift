/// Reads Han text in pinyin without tones: 重庆 is chong qing, 长沙 chang sha.
///
/// A reading depends on the word a character stands in, so words are looked up first, the longest from the left;
/// a character outside them has the reading that most words give it, or, when it is in none, ICU's. It never changes and can be shared by any number of threads.
public struct Pinyin: Sendable {
  /// Words, each with the offset of its first syllable in `readings`.
  private let words: ScalarTrie
  /// The syllables of all words, one after the other, as offsets in `syllables`.
  private let readings: [UInt16]
  /// The different syllables.
  private let syllables: [String]
  /// Of each character that a word contains, its usual syllable as an offset in `syllables`.
  private let usual: [Unicode.Scalar: UInt16]
  private let normalizer: TextNormalizer

  /// A reader with the readings of words.
  ///
  /// - Parameters:
  ///   - phrases: Files of lines of word, tab, syllables with tone marks and blanks between them, one a character;
  ///     lines of another shape are left out. Of two readings of a word the later counts.
  ///   - normalizer: Its phrase tables bring Traditional text to the Simplified words.
  /// - Complexity: O(n) in the number of bytes. Make one and share it.
  public init(phrases: [[UInt8]], normalizer: TextNormalizer) {
    var dictionary = ReadingDictionary()
    for bytes in phrases { dictionary.add(bytes) }
    words = dictionary.words
    readings = dictionary.readings
    syllables = dictionary.syllables
    usual = dictionary.usual.mapValues(\.syllable)
    self.normalizer = normalizer
  }

  /// The syllables of a text in order, in lower case, ü as itself.
  ///
  /// One syllable for each Han character that has a reading; a run of letters and digits of other scripts is one
  /// syllable, normalized; everything else has none.
  ///
  /// - Complexity: O(n) times the longest word. The first character that is in no word costs ICU 0.2 s.
  public func syllables(of text: String) -> [String] {
    let simplified = normalizer.simplified(text)
    let scalars = Array(simplified.unicodeScalars)
    var result: [String] = []
    var position = 0
    while position < scalars.count {
      if let (reading, length) = longestWord(in: scalars, at: position) {
        result += reading
        position += length
      } else if isHan(scalars[position]) {
        if let syllable = usualSyllable(of: scalars[position]) { result.append(syllable) }
        position += 1
      } else {
        let end = scalars[position...].firstIndex(where: isHan) ?? scalars.count
        result += runs(in: scalars[position..<end])
        position = end
      }
    }
    return result
  }

  private func isHan(_ scalar: Unicode.Scalar) -> Bool {
    normalizer.scalarClass(scalar) == .han
  }

  private func usualSyllable(of character: Unicode.Scalar) -> String? {
    if let offset = usual[character] { return syllables[Int(offset)] }
    let reading = ICU.hanToLatin(String(character)).unicodeScalars.filter { $0 != " " }
    return reading.contains(where: isHan) ? nil : ToneMark.removed(from: reading)
  }

  private func longestWord(in scalars: [Unicode.Scalar], at start: Int) -> ([String], Int)? {
    var found: (first: UInt32, length: Int)?
    words.forEachWord(in: scalars, at: start) { end, place in found = (words.number(at: place), end - start) }
    guard let found else { return nil }
    let first = Int(found.first)
    return (readings[first..<first + found.length].map { syllables[Int($0)] }, found.length)
  }

  /// The normalized runs of letters and digits, tone marks taken off.
  private func runs(in scalars: ArraySlice<Unicode.Scalar>) -> [String] {
    normalizer.normalize(Array(scalars)).scalars
      .split { ![.letter, .mark].contains(normalizer.scalarClass($0)) }
      .map { ToneMark.removed(from: $0) }.filter { !$0.isEmpty }
  }
}
