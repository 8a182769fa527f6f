import TestSupport

@testable import Programme

/// Random texts of few letters, so that runs are shared by chance, and copies of their pieces in any order.
struct RandomCopies {
  private var random: SeededRandom

  init(seed: UInt64) {
    random = SeededRandom(seed: seed)
  }

  /// A text of up to `length` of the first `letters` of an alphabet.
  mutating func text(length: Int, letters: Int) -> String {
    let alphabet = Array("abcdefghijklmnopqrstuvwxyz").prefix(letters)
    let count = Int.random(in: 0...length, using: &random)
    return String((0..<count).map { _ in alphabet.randomElement(using: &random) ?? "a" })
  }

  /// Pieces of a text, some of them, in any order, with letters between them.
  mutating func pieces(of text: String, letters: Int) -> String {
    var pieces = ""
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      let start = Int.random(in: 0...text.count, using: &random)
      let count = Int.random(in: 0...20, using: &random)
      pieces += text.dropFirst(start).prefix(count) + self.text(length: 4, letters: letters)
    }
    return pieces
  }

  /// A rule with small numbers.
  mutating func rule() -> RepetitionRule {
    RepetitionRule(
      shortestPassage: .random(in: 2...6, using: &random), shortestContinuation: .random(in: 1...3, using: &random),
      widestEdit: .random(in: 0...4, using: &random), leastSimilarity: .random(in: 0...1, using: &random),
      fewestCharacters: .random(in: 0...8, using: &random), longPassage: .random(in: 4...20, using: &random),
      mostUnits: 1000, mostPartners: 1000)
  }

  /// A number of 0..<`bound`.
  mutating func next(_ bound: Int) -> Int { .random(in: 0..<bound, using: &random) }
}
