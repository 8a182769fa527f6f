import SupplyDemand
import Testing

@testable import Programme

struct PromisedNumberTests {
  private let achievements = Obligation(
    kind: .industry, key: "achievements", name: "成果", least: 50, clause: "", words: ["科技成果", "成果"],
    measures: ["项", "个"])
  private let reports = Obligation(
    kind: .industry, key: "reports", name: "公开报道", least: 2, clause: "", words: ["公开报道", "报道"], measures: ["篇", "次"])
  private let days = Obligation(
    kind: .forum, key: "days", name: "会期", least: 2, clause: "", words: ["会期", "为期", "论坛时间"], measures: ["天", "日"])
  private let length = Obligation(
    kind: .forum, key: "length", name: "字数", least: 5000, clause: "", words: ["智库报告", "报告"], measures: ["字"],
    isQuality: true)

  private func number(_ obligation: Obligation, _ text: String) -> Int? {
    PromisedNumber.of(obligation, in: text)?.number
  }

  @Test(arguments: [
    "汇聚科技成果50项", "汇聚50项科技成果", "汇聚科技成果不少于50项", "汇聚不少于50项科技成果", "科技成果≥50项", "科技成果50项以上", "科技成果超过50项", "科技成果50余项",
    "科技成果50多项", "科技成果50+项", "科技成果至少50个", "汇聚五十项科技成果", "汇聚可转移转化的科技成果 50 项", "科技成果：50项", "科技成果：不少于50项",
    "科技成果（含专利）50项", "1.科技成果50项", "50项以上可转移转化的成果", "科技成果50（含）项以上", "科技成果50项（含）以上", "成果数量达到50项", "科技成果(项):50项",
  ])
  func `a promise of fifty is found however it is written`(text: String) {
    #expect(number(achievements, text) == 50)
  }

  @Test(arguments: ["50-60项科技成果", "科技成果50—60项", "科技成果50～60项", "科技成果50~60项", "科技成果50至60项", "科技成果50到60项", "科技成果五十至六十项"])
  func `of a range the least is promised`(text: String) {
    #expect(number(achievements, text) == 50)
  }

  @Test(arguments: [
    ("科技成果1,000项", 1000), ("科技成果1，000项", 1000), ("科技成果一百二十项", 120), ("百余项科技成果", 100), ("科技成果1200项", 1200),
  ])
  func `large numbers are read whole`(text: String, value: Int) {
    #expect(number(achievements, text) == value)
  }

  @Test(arguments: [
    "", "汇聚科技成果", "汇聚一批科技成果", "汇聚科技成果50", "科技成果数十项", "科技成果几十项", "科技成果若干项", "2023年汇聚科技成果", "50项需求", "科技成果。50项",
    "科技成果，企业需求50项", "五十", "项",
  ])
  func `what is no number of the thing is no promise`(text: String) {
    #expect(number(achievements, text) == nil)
  }

  @Test func `the nearest number belongs to the word`() {
    #expect(number(reports, "典型案例3个公开报道2篇") == 2)
    #expect(number(reports, "2篇公开报道3次") == 2)
  }

  @Test func `the greatest of several promises counts`() {
    #expect(number(achievements, "转化科技成果5项，汇聚科技成果50项。") == 50)
  }

  @Test func `the first word that has a number decides`() {
    #expect(number(achievements, "汇聚科技成果50项；成果推介会60个") == 50)
  }

  @Test func `the part of the sentence is told`() {
    #expect(PromisedNumber.of(achievements, in: "走访企业；汇聚科技成果 50 项，推广。")?.text == "汇聚科技成果50项")
  }

  @Test(arguments: [
    ("会期2天", 2), ("会期两天", 2), ("为期三天的论坛", 3), ("论坛时间2天以上", 2), ("会期2-3天", 2),
  ])
  func `days are counted`(text: String, value: Int) {
    #expect(number(days, text) == value)
  }

  @Test(arguments: ["论坛时间9月1日", "论坛时间为2023年9月1日至3日", "会期为9月1日—2日", "会期9月20日至21日"])
  func `a day of a month is no number of days`(text: String) {
    #expect(number(days, text) == nil)
  }

  @Test(arguments: [
    ("智库报告1篇，不少于5000字", 5000), ("1篇智库报告，每篇不少于5000字", 5000), ("智库报告不少于1篇，每篇字数不少于5000字", 5000),
    ("智库报告（5000字以上）1篇", 5000), ("5000字智库报告", 5000), ("智库报告，5,000字", 5000), ("智库报告，五千字", 5000), ("智库报告1万字", 10_000),
    ("智库报告0.6万字", 6000), ("智库报告4999字", 4999),
  ])
  func `how long a thing is may stand behind a comma`(text: String, value: Int) {
    #expect(number(length, text) == value)
  }

  @Test(arguments: [
    ("组建技术转移中心1个，签订许可合同5项", 5), ("汇聚50项以上可转移转化的科技成果", nil), ("组建技术转移中心1个", nil), ("技术转移6项", 6), ("促成科技成果转化7项", 7),
  ])
  func `a word in a word of another obligation is none`(text: String, value: Int?) {
    let transfers = Obligation(
      kind: .industry, key: "transfers", name: "技术转移", least: 5, clause: "",
      words: ["技术转移转化", "技术转移", "转移转化", "成果转化", "合同"], measures: ["项", "个"])
    let bodies = Obligation(
      kind: .industry, key: "bodies", name: "协同组织", least: 1, clause: "", words: ["技术转移中心"], measures: ["个"])
    let all = [achievements, transfers, bodies]
    #expect(PromisedNumber.of(transfers, beside: all, in: text)?.number == value)
  }

  @Test func `achievements that are to be transferred aren't those that are gathered`() {
    let transfers = Obligation(
      kind: .industry, key: "transfers", name: "技术转移", least: 5, clause: "", words: ["成果转化"], measures: ["项"])
    let all = [achievements, transfers]
    #expect(PromisedNumber.of(achievements, beside: all, in: "促成科技成果转化5项") == nil)
    #expect(PromisedNumber.of(achievements, beside: all, in: "汇聚科技成果50项，成果转化5项")?.number == 50)
  }

  @Test func `a promise can't overflow`() {
    #expect(number(achievements, "科技成果" + String(repeating: "9", count: 400) + "项") == nil)
  }

  @Test func `a very long text is read quickly`() {
    #expect(number(achievements, String(repeating: "科技成果50项", count: 60_000)) == 50)
    #expect(number(achievements, String(repeating: "成果", count: 200_000)) == nil)
    #expect(number(achievements, String(repeating: "5项", count: 200_000)) == nil)
  }
}
