import Programme

/// Texts of teams among which copies with edits are planted, each in a team of its own unit.
struct PlantedCopies {
  /// The texts, team by team.
  private(set) var texts: [RepetitionText] = []
  /// The pairs that were planted, each as its two indices, the lower first, by the kind of edits.
  private(set) var planted: [(kind: String, pairs: [[Int]])] = []

  /// Texts of `teams` teams with `achievements` each, of about `length` characters.
  init(teams: Int, achievements: Int, length: Int, copiesOfAKind: Int) throws {
    var invented = try InventedTexts(seed: 26)
    var written = (0..<teams * achievements).map { _ in invented.text(length: length) }
    var next = 0
    func plant(_ kind: String, _ edit: (String) -> String) {
      var pairs: [[Int]] = []
      for _ in 0..<copiesOfAKind {
        // A team's text in the lower half of the teams and one in the upper, each used once.
        let (from, to) = (next, next + teams / 2 * achievements)
        written[to] = edit(written[from])
        pairs.append([from, to])
        next += 1
      }
      planted.append((kind, pairs))
    }
    plant("copied as it is") { $0 }
    plant("disguised") { invented.disguised($0) }
    plant("a third of it in another text") { text in
      invented.text(length: length * 2 / 3) + String(text.prefix(length / 3))
    }
    for perMille in [20, 50, 100, 150, 200, 300] {
      plant("\(perMille / 10) % of the characters edited") { invented.edited($0, perMille: perMille) }
    }
    texts = written.enumerated().map {
      RepetitionText($0.element, unit: $0.offset / achievements, application: 0)
    }
  }
}
