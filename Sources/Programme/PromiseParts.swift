internal import SupplyDemand

/// Takes texts of promises apart.
enum PromiseParts {
  /// What may stand between a colon and the number that it announces.
  private static let openings = ["不少于", "不低于", "至少", "大于", "超过", "达到", "≥", ">=", ">", "约", "各"].map(Array.init)
  /// What may stand behind such a number.
  private static let endings = ["(含)", "（含）", "及", "以上", "左右"].map(Array.init)

  /// The parts of sentences, without white space and without the commas in 1,000. What a thing has to be like may stand
  /// behind a comma: 1篇智库报告，不少于5000字. A colon before nothing but a number parts nothing: 科技成果：50项.
  static func of(_ text: String, for obligation: Obligation) -> [[Character]] {
    let ends: Set<Character> =
      obligation.isQuality == true ? ["。", "；", ";", "\n"] : ["，", ",", "。", "；", ";", "、", "\n"]
    let characters = withoutThousands(text.filter { !$0.isWhitespace || $0 == "\n" })
    let measures = obligation.measures.map(Array.init)
    var parts: [[Character]] = [[]]
    for (index, character) in characters.enumerated() {
      let isColon = obligation.isQuality != true && "：:".contains(character)
      if ends.contains(character) || isColon && !isNumber(behind: index, measures, ends, in: characters) {
        parts.append([])
      } else {
        parts[parts.count - 1].append(character)
      }
    }
    return parts.filter { !$0.isEmpty }
  }

  /// The characters of `text` without the commas in 1,000.
  private static func withoutThousands(_ text: String) -> [Character] {
    let all = Array(text)
    func isDigit(_ index: Int) -> Bool { all.indices.contains(index) && all[index].isASCII && all[index].isNumber }
    return all.indices.filter { index in
      guard ",，".contains(all[index]), isDigit(index - 1) else { return true }
      return !(isDigit(index + 1) && isDigit(index + 2) && isDigit(index + 3) && !isDigit(index + 4))
    }.map { all[$0] }
  }

  /// Whether behind the colon at `colon` stands a number with its measure word and nothing else.
  private static func isNumber(
    behind colon: Int, _ measures: [[Character]], _ ends: Set<Character>, in text: [Character]
  ) -> Bool {
    var index = colon + 1
    func skip(_ words: [[Character]]) -> Bool {
      guard let word = words.first(where: { text[index...].starts(with: $0) }) else { return false }
      index += word.count
      return true
    }
    while skip(openings) {}
    let start = index
    while index < text.count, ChineseNumeral.isDigit(text[index]) || "余多+＋-~～—至".contains(text[index]) { index += 1 }
    guard index > start, skip(measures) else { return false }
    while skip(endings) {}
    return index == text.count || ends.contains(text[index])
  }
}
