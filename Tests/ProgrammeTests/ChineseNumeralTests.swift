import Testing

@testable import Programme

struct ChineseNumeralTests {
  @Test(arguments: [
    ("0", 0), ("50", 50), ("007", 7), ("零", 0), ("一", 1), ("两", 2), ("九", 9), ("十", 10), ("十二", 12), ("二十", 20),
    ("五十", 50), ("九十九", 99), ("百", 100), ("一百", 100), ("一百零五", 105), ("一百二十", 120), ("三百二十一", 321), ("两千", 2000),
    ("五千", 5000), ("一千零五十", 1050), ("九千九百九十九", 9999), ("一万", 10_000), ("两万五千", 25_000), ("1万", 10_000), ("万", 10_000),
  ])
  func `a number is read in both kinds of digits`(text: String, value: Int) {
    #expect(ChineseNumeral.value(text) == value)
  }

  @Test(arguments: ["", "-1", "a", "五0", "1.5", "五 十", "个", "1百", "99999999999999999999999"])
  func `what is no number has no value`(text: String) {
    #expect(ChineseNumeral.value(text) == nil)
  }

  @Test(arguments: [(1, "一"), (9, "九"), (10, "十"), (11, "十一"), (20, "二十"), (21, "二十一"), (99, "九十九")])
  func `sections are numbered in Chinese`(number: Int, text: String) {
    #expect(ChineseNumeral.text(number) == text)
  }

  @Test func `a number out of range is written in digits`() {
    #expect(ChineseNumeral.text(0) == "0")
    #expect(ChineseNumeral.text(100) == "100")
    #expect(ChineseNumeral.text(-3) == "-3")
  }

  @Test func `numbers of sections are read back`() {
    for number in 1...99 { #expect(ChineseNumeral.value(ChineseNumeral.text(number)) == number) }
  }

  @Test func `very many digits don't overflow`() {
    #expect(ChineseNumeral.value(String(repeating: "9", count: 1000)) == nil)
    #expect(ChineseNumeral.value(String(repeating: "千", count: 100_000)) != 5000)
  }
}
