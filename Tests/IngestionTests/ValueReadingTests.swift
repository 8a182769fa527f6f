import SupplyDemand
import Testing

@testable import Ingestion

struct ValueReadingTests {
  @Test(arguments: ["6", "６", "TRL 6", "trl6级", "6级", "第六级", "六", " 六级 "])
  func `a readiness level is read in all its spellings`(text: String) {
    #expect(NumberText.maturity(text) == 6)
  }

  @Test(arguments: ["", "0", "10", "十", "6.5", "中试", "-6x"])
  func `what is no readiness level is none`(text: String) {
    #expect(NumberText.maturity(text) == nil)
  }

  @Test(
    arguments: [
      ("50", "", 50), ("５０万", "", 50), ("1,000 万元", "", 1_000), ("1.5亿元", "", 15_000), ("500000元", "", 50),
      ("500000", "元", 50), ("2", "亿元", 20_000), ("约30万元", "元", 30), ("¥80", "单位：万元", 80),
    ] as [(String, String, Double)])
  func `money is in 万元`(text: String, note: String, amount: Double) {
    #expect(NumberText.money(text, note: note) == amount)
  }

  @Test(arguments: ["", "面谈", "50-100", "-5", "inf", "0x10", "1e3"])
  func `what is no amount is none`(text: String) {
    #expect(NumberText.money(text, note: "") == nil)
  }

  @Test(arguments: [
    "2023-11-30", "2023/11/30", "2023.11.30", "2023年11月30日", "20231130", "２０２３－１１－３０", "2023-11-30 12:00:00",
    "2023-11-30T08:00:00Z",
  ])
  func `a day is read in all its spellings`(text: String) {
    #expect(DateText.day(text)?.description == "2023-11-30")
  }

  @Test(arguments: ["2023-02-30", "2023年11月", "30/11/2023", "尽快", "", "20231", "2023-11-30-1"])
  func `what is no day is none`(text: String) {
    #expect(DateText.day(text) == nil)
  }

  @Test(arguments: [("2021", 2021), ("2021年", 2021), ("2021-05-01", 2021), ("20210501", 2021), ("２０２１", 2021)])
  func `a year is read alone or from a day`(text: String, year: Int) {
    #expect(NumberText.year(text) == year)
  }

  @Test func `lists are parted at every separator but not within brackets`() {
    #expect(ListCell.items(of: "甲、乙；丙,丁，甲|戊\n己（庚、辛）") == ["甲", "乙", "丙", "丁", "戊", "己（庚、辛）"])
    #expect(ListCell.items(of: "甲（乙、丙") == ["甲（乙", "丙"])
    #expect(ListCell.items(of: " ；、") == [])
  }

  @Test func `an industry's name may hold 、`() {
    #expect(ListCell.industries(of: "医院; 环保、社会公共安全及其他专用设备制造") == ["医院", "环保、社会公共安全及其他专用设备制造"])
    #expect(ListCell.industries(of: "农、林、牧、渔业") == ["农、林、牧、渔业"])
    #expect(ListCell.industries(of: "新能源、新材料") == ["新能源", "新材料"])
  }

  @Test func `spelling doesn't count in a comparison key`() {
    #expect(ComparisonKey("《５Ｇ 智能—网联》汽车！").text == ComparisonKey("5g智能网联汽车").text)
    #expect(ComparisonKey("C++") != ComparisonKey("C#"))
    #expect(ComparisonKey("……").text == "……")
  }

  @Test func `a header is told without its brackets, which are its note`() {
    #expect(HeaderName("预算（万元）").key.text == "预算")
    #expect(HeaderName("预算（万元）").note == "万元")
    #expect(HeaderName("（名称）").key.text == "名称")
  }

  @Test(arguments: ["13712345678", "电话 137-1234-5678", "010-66668888", "a@b.cn", "＋86 １３７１２３４５６７８", "（0551）65678888"])
  func `telephone numbers and addresses aren't quoted`(text: String) {
    #expect(ContactDetails.redacted(text) == "…")
  }

  @Test(arguments: ["2023-11-30", "500000000元", "TRL 10", "110101", "第6-7级", "20231130 12:00"])
  func `other numbers are quoted`(text: String) {
    #expect(ContactDetails.redacted(text) == text)
  }
}
