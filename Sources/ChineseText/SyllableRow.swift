/// The syllables of a name, to be compared with letters written without breaks: a syllable can't match in part.
struct SyllableRow {
  private let syllables: [String]

  init(_ syllables: [String]) {
    self.syllables = syllables
  }

  /// Whether some of the first syllables are these letters.
  func begins(with letters: String) -> Bool {
    end(of: letters, from: 0) != nil
  }

  /// Whether some of the first or of the last syllables are these letters.
  func isBounded(by letters: String) -> Bool {
    begins(with: letters) || syllables.indices.contains { syllables[$0...].joined() == letters }
  }

  /// Whether each word is some neighbouring syllables, one word after the other, perhaps with others between them.
  func holds(_ words: [String]) -> Bool {
    var position = 0
    for word in words {
      let ends = (position..<max(position, syllables.count)).lazy.compactMap { end(of: word, from: $0) }
      guard let end = ends.first else { return false }
      position = end
    }
    return !words.isEmpty
  }

  private func end(of letters: String, from start: Int) -> Int? {
    var joined = ""
    for position in start..<syllables.count {
      joined += syllables[position]
      if joined == letters { return position + 1 }
      if !letters.hasPrefix(joined) { return nil }
    }
    return nil
  }
}
