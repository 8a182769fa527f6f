@testable import Programme

/// The plain reference: two texts compared by a table of all their places, in quadratic time and memory.
struct PlainRepetition {
  let shorter: [UInt32]
  let longer: [UInt32]
  let rule: RepetitionRule
  /// Whether the first text is the shorter one.
  let isFirstShorter: Bool
  /// For each two places how many characters are equal from there on.
  private let after: [[Int]]
  /// For each two places how many characters are equal up to there.
  private let before: [[Int]]

  /// Folds two texts; the shorter, of equal ones the first, is looked up in the other.
  init(_ first: String, _ second: String, _ rule: RepetitionRule) {
    let (left, right) = (FoldedText(first).scalars, FoldedText(second).scalars)
    isFirstShorter = left.count <= right.count
    (shorter, longer) = isFirstShorter ? (left, right) : (right, left)
    self.rule = rule
    var after = Array(repeating: Array(repeating: 0, count: longer.count + 1), count: shorter.count + 1)
    var before = after
    for place in shorter.indices.reversed() {
      for other in longer.indices.reversed() where shorter[place] == longer[other] {
        after[place][other] = after[place + 1][other + 1] + 1
      }
    }
    for place in shorter.indices {
      for other in longer.indices where shorter[place] == longer[other] {
        before[place + 1][other + 1] = before[place][other] + 1
      }
    }
    (self.after, self.before) = (after, before)
  }

  /// How many characters of the shorter text stand in a run of `shortestPassage` or more that is in the longer, by the
  /// definition.
  var coveredCount: Int {
    var isCovered = shorter.map { _ in false }
    for place in shorter.indices {
      for other in longer.indices where after[place][other] >= rule.shortestPassage {
        for covered in place..<place + after[place][other] { isCovered[covered] = true }
      }
    }
    return isCovered.count { $0 }
  }

  /// The runs in common as `TextPair` describes them.
  var equalRuns: [EqualRun] {
    let anchors = anchors
    var runs: [EqualRun] = []
    for (number, anchor) in anchors.enumerated() {
      let floor = runs.map(\.endInShorter).max() ?? 0
      let ceiling = number == anchors.count - 1 ? shorter.count : anchors[number + 1].inShorter
      runs = runs + earlier(than: anchor, floor) + [anchor] + later(than: anchor, ceiling)
    }
    return runs
  }

  private var anchors: [EqualRun] {
    var anchors: [EqualRun] = []
    var place = 0
    while place < shorter.count {
      let others = longer.indices.filter { after[place][$0] >= rule.shortestPassage }.prefix(TextPair.mostPlaces)
      guard let longest = others.map({ after[place][$0] }).max(),
        let other = others.first(where: { after[place][$0] == longest })
      else {
        place += 1
        continue
      }
      let cut = max(0, (anchors.last?.endInShorter ?? 0) - place)
      anchors.append(EqualRun(inShorter: place + cut, inLonger: other + cut, length: longest - cut))
      place += longest - rule.shortestPassage + 1
    }
    return anchors
  }

  private func later(than run: EqualRun, _ ceiling: Int) -> [EqualRun] {
    let next = edits.lazy.compactMap { edit -> EqualRun? in
      let (place, other) = (run.endInShorter + edit.0, run.endInLonger + edit.1)
      guard place <= shorter.count, other <= longer.count else { return nil }
      let length = min(after[place][other], ceiling - place)
      return length < rule.shortestContinuation ? nil : EqualRun(inShorter: place, inLonger: other, length: length)
    }.first
    return next.map { [$0] + later(than: $0, ceiling) } ?? []
  }

  private func earlier(than run: EqualRun, _ floor: Int) -> [EqualRun] {
    let next = edits.lazy.compactMap { edit -> EqualRun? in
      let (place, other) = (run.inShorter - edit.0, run.inLonger - edit.1)
      guard place >= 0, other >= 0 else { return nil }
      let length = min(before[place][other], place - floor)
      guard length >= rule.shortestContinuation else { return nil }
      return EqualRun(inShorter: place - length, inLonger: other - length, length: length)
    }.first
    return next.map { earlier(than: $0, floor) + [$0] } ?? []
  }

  /// All edits, the smaller first, of equal ones that which takes less from the shorter text.
  private var edits: [(Int, Int)] {
    let widths = 0...rule.widestEdit
    return widths.flatMap { width in widths.map { (width, $0) } }
      .sorted { ($0.0 + $0.1, $0.0) < ($1.0 + $1.1, $1.0) }
  }
}
