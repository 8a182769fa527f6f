/// OpenCC's tables from Traditional to Simplified: lines of a key, a tab, and its replacements with blanks between them,
/// of which the first is the usual one.
struct SimplificationTable: Sendable {
  /// The Simplified character of each Traditional one.
  private(set) var characters: [UInt32: UInt32] = [:]
  /// The Simplified phrase of each phrase that its characters alone would get wrong, or that stays as it is.
  private var phrases = ScalarTrie(capacity: 1_000)
  /// What the phrases become, by their numbers in the trie.
  private var replacements: [[Unicode.Scalar]] = []

  /// Reads the two files; lines of another shape are left out.
  init(characters characterBytes: [UInt8], phrases phraseBytes: [UInt8]) {
    for (key, value) in Self.entries(characterBytes) {
      if key.count == 1, value.count == 1 { characters[key[0].value] = value[0].value }
    }
    for (key, value) in Self.entries(phraseBytes) {
      let number = UInt32(replacements.count)
      phrases.insert(key, number) { _ in number }
      replacements.append(value)
    }
  }

  /// The character that a Traditional one becomes when the table is followed to its end.
  func finalCharacter(for traditional: UInt32) -> UInt32 {
    var seen: Set<UInt32> = [traditional]
    var character = traditional
    while let next = characters[character], seen.insert(next).inserted { character = next }
    return character
  }

  /// A text with the longest phrase at each place replaced, else the character.
  func simplified(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    var position = 0
    while position < scalars.count {
      if let (phrase, length) = phrase(in: scalars, at: position) {
        result.append(contentsOf: phrase)
        position += length
      } else {
        let scalar = scalars[position]
        result.append(characters[scalar.value].flatMap { Unicode.Scalar($0) } ?? scalar)
        position += 1
      }
    }
    return String(result)
  }

  private func phrase(in scalars: [Unicode.Scalar], at start: Int) -> ([Unicode.Scalar], Int)? {
    var longest: (number: UInt32, end: Int)?
    phrases.forEachWord(in: scalars, at: start) { end, place in longest = (phrases.number(at: place), end) }
    return longest.map { (replacements[Int($0.number)], $0.end - start) }
  }

  private static func entries(_ bytes: [UInt8]) -> [([Unicode.Scalar], [Unicode.Scalar])] {
    DecodedText(decoding: bytes).text.unicodeScalars.split { $0 == "\n" || $0 == "\r" }.compactMap { line in
      let columns = line.split(separator: "\t")
      guard columns.count == 2, let first = columns[1].split(separator: " ").first else { return nil }
      return (Array(columns[0]), Array(first))
    }
  }
}
