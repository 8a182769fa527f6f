import SupplyDemand

@testable import Programme

extension PlainRepetition {
  /// The repetition of two texts of letters alone, when there is one.
  func repetition(_ first: Int, _ second: Int) -> Repetition? {
    let runs = equalRuns
    guard !runs.isEmpty else { return nil }
    var groups: [[EqualRun]] = []
    for run in runs {
      if let last = groups.last?.last, run.inShorter - last.endInShorter <= rule.widestEdit,
        (0...rule.widestEdit).contains(run.inLonger - last.endInLonger)
      {
        groups[groups.count - 1].append(run)
      } else {
        groups.append([run])
      }
    }
    let passages = groups.map { passage($0) }.sorted { ($0.inFirst, $0.inSecond) < ($1.inFirst, $1.inSecond) }
    let count = runs.map(\.length).reduce(0, +)
    let share = Double(count) / Double(shorter.count)
    let isShared = share >= rule.leastSimilarity && (count >= rule.fewestCharacters || share >= 0.7)
    guard isShared || passages.contains(where: { $0.length >= rule.longPassage }) else { return nil }
    return Repetition(first: first, second: second, similarity: share, passages: passages)
  }

  private func passage(_ runs: [EqualRun]) -> RepeatedPassage {
    let inShorter = TextRange(runs[0].inShorter, runs[runs.count - 1].endInShorter)
    let inLonger = TextRange(runs[0].inLonger, runs[runs.count - 1].endInLonger)
    return RepeatedPassage(
      inFirst: isFirstShorter ? inShorter : inLonger, inSecond: isFirstShorter ? inLonger : inShorter,
      length: runs.map(\.length).reduce(0, +))
  }
}
