/// Two texts of which the shorter is looked up in the longer.
struct TextPair: Sendable {
  /// All texts.
  let texts: ComparedTexts
  /// The runs that they share.
  let index: SharedRunIndex
  /// When they repeat one another.
  let rule: RepetitionRule
  /// The rank of the text with fewer characters, of equal ones that which was given first.
  let shorter: Int
  /// The rank of the other.
  let longer: Int

  /// In how many places of the longer text a run is tried; the longest is taken. Only texts that say the same again and
  /// again have more.
  static let mostPlaces = 16

  /// Two texts by their ranks, in either order.
  init(_ left: Int, _ right: Int, of texts: ComparedTexts, _ index: SharedRunIndex, by rule: RepetitionRule) {
    self.texts = texts
    self.index = index
    self.rule = rule
    let isLeftShorter =
      (texts.length(of: left), texts.indices[left]) < (texts.length(of: right), texts.indices[right])
    (shorter, longer) = isLeftShorter ? (left, right) : (right, left)
  }

  /// The runs in common, in the order of the shorter text, in which none overlap.
  ///
  /// A character of the shorter text is in one exactly when it stands in a run of `shortestPassage` characters that is
  /// anywhere in the longer, or in one of `shortestContinuation` that follows another over a small edit. Unlike greedy
  /// string tiling (Wise 1993) no character of the longer text is used up: containment doesn't ask for that, and texts
  /// that say the same many times, the worst case of tiling (cubic), take linear time.
  ///
  /// - Complexity: O(n) in the length of the shorter text for texts without many equal runs.
  func equalRuns() -> [EqualRun] {
    let anchors = anchors()
    var runs: [EqualRun] = []
    for (number, anchor) in anchors.enumerated() {
      runs += continuations(before: anchor, downTo: runs.last?.endInShorter ?? 0).reversed()
      runs.append(anchor)
      let next = number + 1 < anchors.count ? anchors[number + 1].inShorter : texts.length(of: shorter)
      runs += continuations(after: anchor, upTo: next)
    }
    return runs
  }

  /// The runs of `shortestPassage` characters and more, from the left; of one that overlaps the run before it, the rest.
  private func anchors() -> [EqualRun] {
    var anchors: [EqualRun] = []
    var (place, end) = (0, 0)
    let start = texts.starts[shorter]
    while place + rule.shortestPassage <= texts.length(of: shorter) {
      guard let run = longestRun(at: place, index.entryAtPlace[start + place]) else {
        place += 1
        continue
      }
      let cut = max(0, end - place)
      anchors.append(EqualRun(inShorter: place + cut, inLonger: run.inLonger + cut, length: run.length - cut))
      end = run.endInShorter
      // The next window that reaches beyond the run: another run may overlap the end of this one.
      place = end - rule.shortestPassage + 1
    }
    return anchors
  }

  private func longestRun(at place: Int, _ entry: Int32) -> EqualRun? {
    guard entry >= 0 else { return nil }
    var longest: EqualRun?
    for other in index.places(ofRun: index.runOfEntry[Int(entry)], in: longer).prefix(Self.mostPlaces) {
      let length = lengthOfRun(at: place, Int(other), limit: texts.length(of: shorter))
      // Runs with one hash may differ.
      if length >= rule.shortestPassage, length > longest?.length ?? 0 {
        longest = EqualRun(inShorter: place, inLonger: Int(other), length: length)
      }
    }
    return longest
  }

  /// How many characters are equal from two places on, `limit` of the shorter text not reached.
  private func lengthOfRun(at place: Int, _ other: Int, limit: Int) -> Int {
    let (left, right) = (texts.starts[shorter] + place, texts.starts[longer] + other)
    let most = min(limit - place, texts.length(of: longer) - other)
    var length = 0
    while length < most && texts.scalars[left + length] == texts.scalars[right + length] { length += 1 }
    return length
  }

  /// How many characters are equal up to two places, back to `limit` of the shorter text.
  private func lengthOfRun(upTo place: Int, _ other: Int, limit: Int) -> Int {
    let (left, right) = (texts.starts[shorter] + place, texts.starts[longer] + other)
    let most = min(place - limit, other)
    var length = 0
    while length < most && texts.scalars[left - length - 1] == texts.scalars[right - length - 1] { length += 1 }
    return length
  }

  private func continuations(after anchor: EqualRun, upTo limit: Int) -> [EqualRun] {
    var runs: [EqualRun] = []
    var (place, other) = (anchor.endInShorter, anchor.endInLonger)
    while limit - place >= rule.shortestContinuation {
      let edit = smallestEdit { lengthOfRun(at: place + $0, other + $1, limit: limit) }
      guard let edit else { break }
      runs.append(
        EqualRun(inShorter: place + edit.fromShorter, inLonger: other + edit.fromLonger, length: edit.runLength))
      (place, other) = (place + edit.fromShorter + edit.runLength, other + edit.fromLonger + edit.runLength)
    }
    return runs
  }

  /// The runs before an anchor, the nearest first.
  private func continuations(before anchor: EqualRun, downTo limit: Int) -> [EqualRun] {
    var runs: [EqualRun] = []
    var (place, other) = (anchor.inShorter, anchor.inLonger)
    while place - limit >= rule.shortestContinuation {
      let edit = smallestEdit { lengthOfRun(upTo: place - $0, other - $1, limit: limit) }
      guard let edit else { break }
      place -= edit.fromShorter + edit.runLength
      other -= edit.fromLonger + edit.runLength
      runs.append(EqualRun(inShorter: place, inLonger: other, length: edit.runLength))
    }
    return runs
  }

  /// The edit that takes the fewest characters from both texts together, of equal ones the fewest from the shorter, behind
  /// which the texts go on alike; nil when none of up to `widestEdit` does.
  private func smallestEdit(
    runLength: (_ fromShorter: Int, _ fromLonger: Int) -> Int
  ) -> (fromShorter: Int, fromLonger: Int, runLength: Int)? {
    let widest = rule.widestEdit
    for taken in 0...2 * widest {
      for fromShorter in max(0, taken - widest)...min(taken, widest) {
        let length = runLength(fromShorter, taken - fromShorter)
        if length >= rule.shortestContinuation { return (fromShorter, taken - fromShorter, length) }
      }
    }
    return nil
  }
}
