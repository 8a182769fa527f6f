internal import SupplyDemand

/// A number that a text promises of something countable: 50 of 汇聚科技成果50项以上.
struct PromisedNumber: Hashable {
  /// The number.
  let number: Int
  /// The part of the sentence that has it.
  let text: String

  /// How far a number may stand before the word, and behind it, in characters.
  private static let reach = (before: 14, behind: 8)

  /// The promise of an obligation in an application: in its goals, else in its contents, else in a stage's goal.
  static func first(of obligation: Obligation, in application: Application) -> PromisedNumber? {
    let texts = [application[.goals]?.plain, application[.contents]?.plain] + application.stages.map(\.goal.plain)
    return texts.lazy.compactMap { $0.flatMap { of(obligation, in: $0) } }.first
  }

  /// The promise of an obligation in `text`: the greatest number near the first of its words that has any; nil without one.
  static func of(_ obligation: Obligation, in text: String) -> PromisedNumber? {
    // What a thing has to be like may stand behind a comma: 1篇智库报告，不少于5000字.
    let ends = obligation.isQuality == true ? "。；;\n" : "，,。；;、\n：:"
    let parts = text.split { ends.contains($0) }.map { Array($0.filter { !$0.isWhitespace }) }
    for word in obligation.words {
      let found = parts.flatMap { promises(of: Array(word), obligation.measures, in: $0) }
      if let best = found.max(by: { $0.number < $1.number }) { return best }
    }
    return nil
  }

  private static func promises(of word: [Character], _ measures: [String], in part: [Character]) -> [PromisedNumber] {
    let numbers = counted(measures, in: part)
    guard !numbers.isEmpty, part.count >= word.count else { return [] }
    return (0...part.count - word.count).filter { Array(part[$0..<$0 + word.count]) == word }.compactMap { start in
      let end = start + word.count
      // The nearest number belongs to the word; of two as near, the one before it.
      let near = numbers.compactMap { number -> (distance: Int, value: Int)? in
        if number.range.upperBound <= start {
          let distance = start - number.range.upperBound
          return distance <= reach.before ? (distance, number.value) : nil
        }
        let distance = number.range.lowerBound - end
        return distance >= 0 && distance <= reach.behind ? (distance, number.value) : nil
      }
      return near.min { $0.distance < $1.distance }.map { PromisedNumber(number: $0.value, text: String(part)) }
    }
  }

  /// The numbers with one of the measure words behind them, with both their places.
  private static func counted(_ measures: [String], in part: [Character]) -> [(range: Range<Int>, value: Int)] {
    var found: [(range: Range<Int>, value: Int)] = []
    var index = 0
    while index < part.count {
      let start = index
      while index < part.count, ChineseNumeral.isDigit(part[index]) { index += 1 }
      guard index > start else {
        index += 1
        continue
      }
      // 50余项, 50多项, 50（含）项.
      var end = index
      while end < part.count, "余多+＋".contains(part[end]) { end += 1 }
      guard let value = ChineseNumeral.value(String(part[start..<index])), end < part.count,
        let measure = measures.first(where: { String(part[end...]).hasPrefix($0) })
      else { continue }
      index = end + measure.count
      found.append((start..<index, value))
    }
    return found
  }
}
