/// A number with a measure word behind it: 50项, 五十余项, 1.2万字.
struct CountedNumber {
  /// Where the number and its measure word stand.
  let range: Range<Int>
  /// The number; of a range (50-60项) the least.
  let value: Int

  /// What may stand between the numbers of a range.
  private static let connectors: Set<Character> = ["-", "—", "–", "~", "～", "至", "到"]
  /// What before a number makes it none that counts things: 数十项, 第2项.
  private static let vague: Set<Character> = ["数", "几", "第"]

  /// The numbers in `part` that have one of `measures`, in order. Days of a month (9月1日至3日) aren't among them.
  ///
  /// - Complexity: O(n).
  static func all(_ measures: [String], in part: [Character]) -> [CountedNumber] {
    let measures = measures.map(Array.init)
    var found: [CountedNumber] = []
    var index = 0
    // Where a day of a month ends: 至3日 behind it is one too.
    var dayEnd = -1
    while index < part.count {
      guard ChineseNumeral.isDigit(part[index]) else {
        index += 1
        continue
      }
      let start = index
      guard let (first, last, end) = number(at: start, in: part) else {
        index = run(at: start, in: part)
        continue
      }
      index = last
      guard let measure = measures.first(where: { holds($0, at: end, in: part) }) else { continue }
      index = end + measure.count
      let before = start > 0 ? part[start - 1] : " "
      if "月年".contains(before) || start == dayEnd + 1 && connectors.contains(before) {
        dayEnd = index
      } else if !vague.contains(before) {
        found.append(CountedNumber(range: start..<index, value: first))
      }
    }
    return found
  }

  /// The number that begins at `start`: its least value, where its digits end, and where its measure word must begin.
  private static func number(at start: Int, in part: [Character]) -> (value: Int, end: Int, measure: Int)? {
    var end = run(at: start, in: part)
    // A point counts only before 万: 1.50项 is the first of a list.
    if end + 1 < part.count, part[end] == ".", part[end + 1].isASCII, part[end + 1].isNumber {
      let whole = run(at: end + 1, in: part)
      if part[whole - 1] == "万" { end = whole }
    }
    guard let value = ChineseNumeral.value(String(part[start..<end])) else { return nil }
    if end + 1 < part.count, connectors.contains(part[end]), ChineseNumeral.isDigit(part[end + 1]) {
      let second = run(at: end + 1, in: part)
      if let upper = ChineseNumeral.value(String(part[end + 1..<second])), upper >= value {
        return (value, second, behindGrowth(second, in: part))
      }
    }
    return (value, end, behindGrowth(end, in: part))
  }

  private static func run(at start: Int, in part: [Character]) -> Int {
    var end = start
    while end < part.count, ChineseNumeral.isDigit(part[end]) { end += 1 }
    return end
  }

  /// Behind 余, 多, +, （含）.
  private static func behindGrowth(_ start: Int, in part: [Character]) -> Int {
    var end = start
    while end < part.count, "余多+＋".contains(part[end]) { end += 1 }
    for note in ["(含)", "（含）"] where holds(Array(note), at: end, in: part) { end += 3 }
    return end
  }

  private static func holds(_ word: [Character], at start: Int, in part: [Character]) -> Bool {
    start + word.count <= part.count && word.indices.allSatisfy { part[start + $0] == word[$0] }
  }
}
