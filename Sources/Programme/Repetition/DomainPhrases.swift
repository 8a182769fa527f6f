/// Phrases that many units use, found in the texts themselves.
///
/// A stretch whose every run of characters stands in texts of more than `mostUnits` units says nothing about who copied
/// whom, and is left out like boilerplate: a phrase, or phrases one behind the other. But stretches with no more than an
/// edit between them that have `longPassage` characters and make up half of their text or more stay: that isn't using
/// phrases, it is a text that many copied.
enum DomainPhrases {
  /// The texts without such phrases; nil when there are none.
  ///
  /// - Complexity: O(n) in the number of characters.
  static func removed(from texts: ComparedTexts, counted census: RunCensus, by rule: RepetitionRule) -> ComparedTexts? {
    var isAnyFound = false
    let kept = (0..<texts.count).map { rank in
      let places = texts.places(of: rank)
      let phrases = phrases(in: places, census, rule)
      isAnyFound = isAnyFound || !phrases.isEmpty
      return places.without(phrases)
    }
    return isAnyFound ? texts.keeping(kept) : nil
  }

  private static func phrases(in places: Range<Int>, _ census: RunCensus, _ rule: RepetitionRule) -> [Range<Int>] {
    var phrases: [Range<Int>] = []
    var neighbours: [Range<Int>] = []
    for stretch in stretches(in: places, census, rule) {
      if let last = neighbours.last, stretch.lowerBound - last.upperBound > rule.widestEdit {
        if !isCopied(neighbours, of: places.count, rule) { phrases += neighbours }
        neighbours = []
      }
      neighbours.append(stretch)
    }
    return isCopied(neighbours, of: places.count, rule) ? phrases : phrases + neighbours
  }

  /// Whether neighbouring stretches are too much of a text of `length` characters to be phrases.
  private static func isCopied(_ stretches: [Range<Int>], of length: Int, _ rule: RepetitionRule) -> Bool {
    var (count, end) = (0, 0)
    for stretch in stretches {
      count += stretch.upperBound - max(stretch.lowerBound, end)
      end = stretch.upperBound
    }
    return count >= rule.longPassage && 2 * count >= length
  }

  /// The stretches that many units have, in their order; they may overlap.
  private static func stretches(in places: Range<Int>, _ census: RunCensus, _ rule: RepetitionRule) -> [Range<Int>] {
    let limit = Int32(clamping: rule.mostUnits)
    var stretches: [Range<Int>] = []
    var isInside = false
    for place in places {
      let run = census.runs[place]
      let isCommon = run >= 0 && census.entries[Int(run)].unitCount > limit
      if isCommon {
        let start = isInside ? stretches.removeLast().lowerBound : place
        stretches.append(start..<place + rule.shortestPassage)
      }
      isInside = isCommon
    }
    return stretches
  }
}
