/// Reads numbers as lists write them.
enum NumberText {
  private static let chineseDigits: [Character: Int] = [
    "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
  ]

  /// How many 万元 one unit of money is.
  private static let moneyUnits: [(name: String, scale: Double)] = [
    ("亿元", 10_000), ("亿", 10_000), ("万元", 1), ("万", 1), ("元", 0.0001),
  ]

  /// A readiness level, 1…9: 6, TRL 6, 第6级, 六级.
  static func maturity(_ text: String) -> Int? {
    var key = ComparisonKey(text).text
    if key.hasPrefix("trl") { key.removeFirst(3) }
    if key.hasPrefix("第") { key.removeFirst() }
    if key.hasSuffix("级") { key.removeLast() }
    guard key.count == 1, let digit = key.first else { return nil }
    return Int(String(digit)).flatMap { (1...9).contains($0) ? $0 : nil } ?? chineseDigits[digit]
  }

  /// A year, 1900…2100: 2021, 2021年, or the year of a day.
  static func year(_ text: String) -> Int? {
    let digits = ComparisonKey.narrow(text).prefix { $0.isASCII && $0.isNumber }
    guard digits.count == 4 || digits.count == 8, let year = Int(digits.prefix(4)) else { return nil }
    return (1900...2100).contains(year) ? year : nil
  }

  /// An amount of money in 万元: 50, 50万, 1,000万元, 1.5亿元, 500000元. Without a unit it is in the unit of `note`, the
  /// header's brackets, and in 万元 when they name none.
  static func money(_ text: String, note: String) -> Double? {
    var amount = ComparisonKey.narrow(text).filter { !$0.isWhitespace && $0 != "," && $0 != "¥" && $0 != "￥" }
    for prefix in ["人民币", "约"] where amount.hasPrefix(prefix) { amount.removeFirst(prefix.count) }
    let own = moneyUnits.first { amount.hasSuffix($0.name) }
    if let own { amount.removeLast(own.name.count) }
    guard amount.allSatisfy({ $0.isASCII && $0.isNumber || $0 == "." }), let number = Double(amount) else { return nil }
    let scale = own?.scale ?? moneyUnits.first { note.contains($0.name) }?.scale ?? 1
    // Dividing keeps 500000 元 at exactly 50.
    return scale < 1 ? number / (1 / scale).rounded() : number * scale
  }
}
