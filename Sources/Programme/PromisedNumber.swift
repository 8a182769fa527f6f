internal import SupplyDemand

/// A number that a text promises of something countable: 50 of 汇聚科技成果50项以上.
struct PromisedNumber: Hashable {
  /// The number.
  let number: Int
  /// The part of the sentence that has it.
  let text: String

  /// How far a number may stand before the word, and behind it, in characters.
  private static let reach = (before: 14, behind: 8)
  /// How far behind the word what a thing has to be like may stand: 智库报告不少于1篇，每篇不少于5000字.
  private static let reachOfQuality = 20

  /// The promise of an obligation in an application: in its goals, else in its contents, else in a stage's goal.
  static func first(
    of obligation: Obligation, beside others: [Obligation] = [], in application: Application
  ) -> PromisedNumber? {
    let texts = [application[.goals]?.plain, application[.contents]?.plain] + application.stages.map(\.goal.plain)
    return texts.lazy.compactMap { $0.flatMap { of(obligation, beside: others, in: $0) } }.first
  }

  /// The promise of an obligation in `text`: the greatest number near the first of its words that has any; nil without one.
  ///
  /// - Parameters:
  ///   - obligation: The obligation.
  ///   - others: The obligations beside it: 技术转移 in 技术转移中心 speaks of another.
  ///   - text: What is promised.
  /// - Returns: The promise; nil without one.
  /// - Complexity: O(n) in the text's length.
  static func of(
    _ obligation: Obligation, beside others: [Obligation] = [], in text: String
  ) -> PromisedNumber? {
    let parts = PromiseParts.of(text, for: obligation).map { part in
      (part: part, numbers: CountedNumber.all(obligation.measures, in: part))
    }
    let foreign = others.filter { $0.key != obligation.key }.flatMap(\.words).map(Array.init)
    let behind = obligation.isQuality == true ? reachOfQuality : reach.behind
    for word in obligation.words {
      let word = Array(word)
      let found = parts.flatMap { part, numbers in
        promises(of: word, foreign, behind, numbers, in: part)
      }
      if let best = found.max(by: { $0.number < $1.number }) { return best }
    }
    return nil
  }

  private static func promises(
    of word: [Character], _ foreign: [[Character]], _ behind: Int, _ numbers: [CountedNumber], in part: [Character]
  ) -> [PromisedNumber] {
    guard !numbers.isEmpty, let first = word.first, part.count >= word.count else { return [] }
    var best: Int?
    var next = 0
    for start in 0...part.count - word.count where part[start] == first {
      guard part[start..<start + word.count].elementsEqual(word), !isForeign(start, word.count, foreign, in: part)
      else { continue }
      while next < numbers.count, numbers[next].range.upperBound <= start { next += 1 }
      let end = start + word.count
      // The nearest number belongs to the word; of two as near, the one before it.
      var near: (distance: Int, value: Int)?
      if next > 0, start - numbers[next - 1].range.upperBound <= reach.before {
        near = (start - numbers[next - 1].range.upperBound, numbers[next - 1].value)
      }
      if let number = numbers[next...].first(where: { $0.range.lowerBound >= end }) {
        let distance = number.range.lowerBound - end
        if distance <= behind, near.map({ distance < $0.distance }) ?? true { near = (distance, number.value) }
      }
      if let near { best = max(best ?? 0, near.value) }
    }
    return best.map { [PromisedNumber(number: $0, text: String(part))] } ?? []
  }

  /// Whether the word at `start` is part of a word of another obligation (技术转移中心, 科技成果转化), or only says what could
  /// be done (可转移转化的成果).
  private static func isForeign(_ start: Int, _ count: Int, _ foreign: [[Character]], in part: [Character]) -> Bool {
    if start > 0, part[start - 1] == "可", start == 1 || part[start - 2] != "许" { return true }
    let end = start + count
    return foreign.contains { other in
      let first = max(0, start - other.count + 1)
      let last = min(end - 1, part.count - other.count)
      guard first <= last else { return false }
      return (first...last).contains { place in
        let isMore = place + other.count > end || place <= start && place + other.count == end && other.count > count
        return isMore && part[place..<place + other.count].elementsEqual(other)
      }
    }
  }
}
