internal import SupplyDemand

extension TextPair {
  /// The repetition when the texts have enough in common, else nil.
  func repetition() -> Repetition? {
    let runs = equalRuns()
    let length = texts.length(of: shorter)
    guard !runs.isEmpty, length > 0 else { return nil }
    let count = runs.reduce(0) { $0 + $1.length }
    let passages = joined(runs)
    guard rule.isRepetition(count, of: length) || passages.contains(where: { $0.length >= rule.longPassage }) else {
      return nil
    }
    let isShorterFirst = texts.indices[shorter] < texts.indices[longer]
    return Repetition(
      first: min(texts.indices[shorter], texts.indices[longer]),
      second: max(texts.indices[shorter], texts.indices[longer]), similarity: Double(count) / Double(length),
      passages: passages.map { $0.passage(isShorterFirst: isShorterFirst) }.sorted {
        ($0.inFirst, $0.inSecond) < ($1.inFirst, $1.inSecond)
      })
  }

  /// Runs that follow one another in both texts with an edit at most between them are one passage.
  private func joined(_ runs: [EqualRun]) -> [JoinedRuns] {
    var passages: [JoinedRuns] = []
    var group: [EqualRun] = []
    for run in runs {
      if let last = group.last, !follows(run, last) {
        passages.append(joined(group: group))
        group = []
      }
      group.append(run)
    }
    if !group.isEmpty { passages.append(joined(group: group)) }
    return passages
  }

  private func follows(_ run: EqualRun, _ last: EqualRun) -> Bool {
    let edit = 0...rule.widestEdit
    return edit.contains(run.inShorter - last.endInShorter) && edit.contains(run.inLonger - last.endInLonger)
  }

  private func joined(group: [EqualRun]) -> JoinedRuns {
    let (first, last) = (group[0], group[group.count - 1])
    return JoinedRuns(
      inShorter: written(first.inShorter, last.endInShorter, in: shorter),
      inLonger: written(first.inLonger, last.endInLonger, in: longer), length: group.reduce(0) { $0 + $1.length })
  }

  /// The range in a text as written, from its compared character `start` to the one before `end`.
  private func written(_ start: Int, _ end: Int, in rank: Int) -> TextRange {
    let offset = texts.starts[rank]
    return TextRange(Int(texts.offsets[offset + start]), Int(texts.offsets[offset + end - 1]) + 1)
  }

  /// A passage before it is known which text is the first.
  private struct JoinedRuns {
    let inShorter: TextRange
    let inLonger: TextRange
    let length: Int

    func passage(isShorterFirst: Bool) -> RepeatedPassage {
      RepeatedPassage(
        inFirst: isShorterFirst ? inShorter : inLonger, inSecond: isShorterFirst ? inLonger : inShorter,
        length: length)
    }
  }
}
