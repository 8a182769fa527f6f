internal import SupplyDemand

/// Nobody is charged (附件2 第十六条: 禁止以营利为目的向供需双方另行收取费用).
struct FeeCheck: ApplicationCheck {
  /// Words before a word of charging that make it none.
  private static let denials = ["不", "免", "无", "未", "没", "禁止", "严禁", "杜绝", "非", "零"]
  /// Words that hold a denial and deny nothing.
  private static let noDenials = ["无锡", "不仅", "不但", "不断", "非但", "无论"]
  /// What words of charging stand in that is no charging: 回收费用, 社会保险费.
  private static let others = ["回收费", "验收费", "吸收费", "接收费", "征收费", "收费系统", "收费站", "保险费", "社保费"]
  /// How many characters may stand in 缴纳…费.
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
    for sentence in text.split(whereSeparator: { "。；;！？!?\n".contains($0) }) {
      var isAim = false
      for part in sentence.split(whereSeparator: { "，,".contains($0) }) {
        // 不以营利为目的，向供需双方收取费用 denies both.
        if !isAim, isCharge(String(part), words) { return String(part) }
        isAim = part.hasSuffix("营利为目的") && isDenied(part)
      }
    }
    return nil
  }

  private func isCharge(_ part: String, _ words: [String]) -> Bool {
    var bare = part
    for other in Self.others { bare = bare.replacing(other, with: "") }
    return words.contains { word in
      occurrences(of: word, in: bare).contains { !isDenied(bare[..<$0.lowerBound]) }
    }
  }

  private func isDenied(_ before: Substring) -> Bool {
    var bare = String(before)
    for word in Self.noDenials { bare = bare.replacing(word, with: "") }
    return Self.denials.contains { bare.contains($0) }
  }

  /// Where a word stands; of 缴纳…费 its two parts with no more than a few characters between.
  private func occurrences(of word: String, in part: String) -> [Range<String.Index>] {
    let pieces = word.split(separator: "…").map(String.init)
    guard pieces.count == 2 else { return part.ranges(of: word) }
    return part.ranges(of: pieces[0]).filter { part[$0.upperBound...].prefix(Self.reach).contains(pieces[1]) }
  }
}
