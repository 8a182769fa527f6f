import SupplyDemand
import Testing

@testable import Ingestion

struct FormTextReadingTests {
  private let place = ListLocation(file: "a", line: 1)

  @Test(arguments: [
    ("ＡＢ１２", "AB12"), ("（一）", "(一)"), ("a  b", "a b"), ("a\u{3000}\tb", "a b"), ("a \n b", "a\nb"),
    ("\u{200B}a\u{200B}b", "a b"),
    (" a ", "a"), ("", ""), ("“科创中国”", "“科创中国”"), ("①②", "①②"),
  ])
  func `a text has a plain form`(written: String, plain: String) {
    #expect(FormText(reading: written, at: place).plain == plain)
  }

  @Test(arguments: [
    ("55", 550_000), ("55万元", 550_000), ("55万元整", 550_000), ("５５", 550_000), ("550000元", 550_000),
    ("1,000", 10_000_000), ("0.5万元", 5000),
    ("__55__", 550_000), ("无", 0), ("/", 0), ("—", 0), ("0", 0), ("0.00005", 1),
  ])
  func `an amount is read`(written: String, yuan: Int) {
    #expect(FormAmount(reading: FormText(reading: written, at: place)).yuan == yuan)
  }

  @Test(arguments: ["", "五十五", "55-60", "-5", "999999999999", "万元", "元", "."])
  func `what is no amount isn't read`(written: String) {
    #expect(FormAmount(reading: FormText(reading: written, at: place)).yuan == nil)
  }

  @Test func `the unit of a header counts where the amount has none`() {
    let five = FormText(reading: "5000", at: place)
    #expect(FormAmount(reading: five, note: "元").yuan == 5000)
    #expect(FormAmount(reading: five, note: "万元").yuan == 50_000_000)
    #expect(FormAmount(reading: FormText(reading: "1万元", at: place), note: "元").yuan == 10_000)
  }
}
