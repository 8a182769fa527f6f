/// Words with their syllables, gathered from files.
struct ReadingDictionary {
  /// Words, each with the offset of its first syllable in `readings`.
  private(set) var words = ScalarTrie(capacity: 100_000)
  /// The syllables of all words, one after the other, as offsets in `syllables`.
  private(set) var readings: [UInt16] = []
  /// The different syllables, without tones.
  private(set) var syllables: [String] = []
  /// Of each character that a word contains, its usual syllable: the one that most words have, of equals the first.
  private(set) var usual: [Unicode.Scalar: (syllable: UInt16, count: Int)] = [:]
  /// In how many words a character has a syllable.
  private var counts: [UInt64: Int] = [:]
  private var offsets: [String: UInt16] = [:]
  /// Of the syllables met so far, tones included, packed, their offsets in `syllables`.
  private var packedOffsets: [UInt64: UInt16] = [:]

  /// Adds the words of a file of lines of word, tab, syllables with blanks between them, one syllable a character.
  mutating func add(_ bytes: [UInt8]) {
    var word: [Unicode.Scalar] = []
    var syllable: [Unicode.Scalar] = []
    var reading: [UInt16] = []
    var isReading = false
    for scalar in DecodedText(decoding: bytes).text.unicodeScalars {
      switch scalar {
      case "\n", "\r":
        add(&word, &syllable, &reading)
        isReading = false
      case "\t": isReading = true
      case " " where isReading: close(&syllable, &reading)
      default: if isReading { syllable.append(scalar) } else { word.append(scalar) }
      }
    }
    add(&word, &syllable, &reading)
  }

  /// Adds what was read of a line, unless it has another shape, and makes room for the next.
  private mutating func add(
    _ word: inout [Unicode.Scalar], _ syllable: inout [Unicode.Scalar], _ reading: inout [UInt16]
  ) {
    close(&syllable, &reading)
    if reading.count == word.count {
      let first = UInt32(readings.count)
      readings += reading
      words.insert(word, first) { _ in first }
      for (character, syllable) in zip(word, reading) { count(syllable, of: character) }
    }
    word.removeAll(keepingCapacity: true)
    reading.removeAll(keepingCapacity: true)
  }

  private mutating func count(_ syllable: UInt16, of character: Unicode.Scalar) {
    let count = counts[UInt64(character.value) << 16 | UInt64(syllable), default: 0] + 1
    counts[UInt64(character.value) << 16 | UInt64(syllable)] = count
    if count > usual[character]?.count ?? 0 { usual[character] = (syllable, count) }
  }

  private mutating func close(_ syllable: inout [Unicode.Scalar], _ reading: inout [UInt16]) {
    guard !syllable.isEmpty else { return }
    reading.append(offset(of: syllable))
    syllable.removeAll(keepingCapacity: true)
  }

  /// Where a syllable stands in `syllables` without its tone. Each is looked at once: six letters below U+0400 fit in a
  /// number.
  private mutating func offset(of syllable: [Unicode.Scalar]) -> UInt16 {
    guard syllable.count <= 6, syllable.allSatisfy({ $0.value < 0x400 }) else {
      return offset(of: ToneMark.removed(from: syllable))
    }
    let packed = syllable.reduce(0 as UInt64) { $0 << 10 | UInt64($1.value) }
    if let offset = packedOffsets[packed] { return offset }
    let offset = offset(of: ToneMark.removed(from: syllable))
    packedOffsets[packed] = offset
    return offset
  }

  /// Where a syllable stands in `syllables`, put there if new. There are about 400; past 65,536 the last is used.
  private mutating func offset(of syllable: String) -> UInt16 {
    if let offset = offsets[syllable] { return offset }
    guard let offset = UInt16(exactly: syllables.count) else { return .max }
    syllables.append(syllable)
    offsets[syllable] = offset
    return offset
  }
}
