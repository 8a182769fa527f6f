internal import SupplyDemand

/// Nobody is charged (附件2 第十六条: 禁止以营利为目的向供需双方另行收取费用).
struct FeeCheck: ApplicationCheck {
  /// Words before a word of charging that make it none.
  private static let denials = ["不", "免", "无", "未", "禁止", "严禁", "非", "零"]
  /// How many characters before the word a denial counts.
  private static let reach = 8

  func findings(in application: Application, _ terms: CheckTerms) -> [NoticeFinding] {
    [ApplicationField.rationale, .contents, .goals, .conditions, .other].flatMap { field -> [NoticeFinding] in
      guard let text = application[field], let sentence = charge(in: text.plain, terms.notice.feeWords) else {
        return []
      }
      return terms.finding(.fee, at: text.location, quoting: sentence)
    }
  }

  /// The part of a sentence that says somebody is to be charged; nil when none does.
  private func charge(in text: String, _ words: [String]) -> String? {
    text.split { "。；;！？\n".contains($0) }.lazy.flatMap { $0.split { "，,".contains($0) } }.map(String.init)
      .first { part in
        words.contains { word in
          occurrences(of: word, in: part).contains { range in
            let before = part[..<range.lowerBound].suffix(Self.reach)
            return !Self.denials.contains { before.contains($0) }
          }
        }
      }
  }

  /// Where a word stands; of 缴纳…费 its two parts with no more than a few characters between.
  private func occurrences(of word: String, in part: String) -> [Range<String.Index>] {
    let pieces = word.split(separator: "…").map(String.init)
    guard pieces.count == 2 else { return part.ranges(of: word) }
    return part.ranges(of: pieces[0]).filter { part[$0.upperBound...].prefix(Self.reach).contains(pieces[1]) }
  }
}
