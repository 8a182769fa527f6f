/// Small numbers in Chinese.
enum ChineseNumeral {
  private static let digits: [Character: Int] = [
    "〇": 0, "零": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
  ]

  /// `number`, 1…99, as sections are numbered: 十, 二十一.
  static func text(_ number: Int) -> String {
    let names = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
    guard (1...99).contains(number) else { return String(number) }
    let tens = number / 10
    return (tens > 1 ? names[tens] : "") + (tens > 0 ? "十" : "") + names[number % 10]
  }

  /// The number that `text` is in ASCII or Chinese digits, below 100,000,000: 50, 五十, 一百二十, 两, 一万, 1万, 0.5万; nil for
  /// anything else.
  static func value(_ text: some StringProtocol) -> Int? {
    guard text.last == "万" else { return small(text) }
    let before = text.dropLast()
    if before.isEmpty { return 10_000 }
    if before.contains("."), before.allSatisfy({ $0.isASCII && $0.isNumber || $0 == "." }) {
      return Double(String(before)).flatMap { $0 < 10_000 ? Int(($0 * 10_000).rounded()) : nil }
    }
    return small(before).flatMap { $0 < 10_000 ? $0 * 10_000 : nil }
  }

  private static func small(_ text: some StringProtocol) -> Int? {
    if let number = Int(text) { return number < 0 ? nil : number }
    // No number is written with more.
    guard !text.isEmpty, text.count <= 12 else { return nil }
    var sum = 0
    var digit: Int?
    for character in text {
      if let value = digits[character] {
        digit = value
      } else if let unit = ["十": 10, "百": 100, "千": 1000][String(character)] {
        sum += (digit ?? 1) * unit
        digit = nil
      } else if character == "万" {
        sum = (sum + (digit ?? 0)) * 10_000
        digit = nil
      } else {
        return nil
      }
    }
    return sum + (digit ?? 0)
  }

  /// Whether a character can be part of a number.
  static func isDigit(_ character: Character) -> Bool {
    character.isASCII && character.isNumber || digits[character] != nil || "十百千万".contains(character)
  }
}
