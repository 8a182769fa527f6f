import SupplyDemand
import Testing

@testable import Ingestion

struct FormDaysTests {
  @Test(arguments: [
    "2023年5月1日", "2023年05月01日", "2023-05-01", "2023-5-1", "2023.5.1", "2023/5/1", "2023 年 5 月 1 日", "20230501",
    "于2023年5月1日完成",
    "2023年5月1号", "二〇二三年五月一日", "二○二三年五月一日",
  ])
  func `a day is found in any form`(text: String) {
    #expect(FormDays.all(in: text).map(\.description) == ["2023-05-01"])
  }

  @Test(arguments: [
    "2023年5月1日起至2023年11月30日止", "2023年5月1日至2023年11月30日", "2023.5.1-2023.11.30", "2023-05-01至2023-11-30",
    "2023/5/1—2023/11/30",
    "2023年5月1日至11月30日", "2023年5月1日—11月30日", "2023.5.1-11.30", "20230501-20231130", "2023年5月-2023年11月", "2023年5月至11月",
    "2023.5-2023.11",
    "2023.05-2023.11", "2023/5-2023/11", "2023-05至2023-11", "2023年5月—11月底", "2023年5月1日至2023年11月底", "2023年5-11月",
    "2023年5月初至11月末",
    "2023年\n5月1日至\n2023年 11月 30日", "二〇二三年五月一日至二〇二三年十一月三十日",
  ])
  func `a span is its first and its last day, of a month the first and last too`(text: String) {
    #expect(FormDays.all(in: text).map(\.description) == ["2023-05-01", "2023-11-30"])
  }

  @Test(arguments: [
    ("2023年5月1日至30日", ["2023-05-01", "2023-05-30"]), ("2023年2月", ["2023-02-01", "2023-02-28"]),
    ("2024年2月", ["2024-02-01", "2024-02-29"]), ("2023年5月", ["2023-05-01", "2023-05-31"]),
    ("2023年11月至2024年1月", ["2023-11-01", "2024-01-31"]), ("2023年5月上旬至6月中旬", ["2023-05-01", "2023-06-20"]),
    ("2023年5月下旬至11月20日", ["2023-05-21", "2023-11-20"]),
  ])
  func `parts of months have their first and last day`(text: String, days: [String]) {
    #expect(FormDays.all(in: text).map(\.description) == days)
  }

  @Test func `a number behind days is no day`() {
    #expect(FormDays.all(in: "2023年5月1日至8月31日，3.5万元，2.6个月").map(\.description) == ["2023-05-01", "2023-08-31"])
    #expect(FormDays.last(in: "2023年11月30日（共3.5个月）")?.description == "2023-11-30")
    #expect(FormDays.last(in: "2023年11月")?.description == "2023-11-30")
    #expect(FormDays.last(in: "年内") == nil)
  }

  @Test func `the year may be known`() {
    #expect(FormDays.all(in: "5月1日至8月31日", year: 2023).map(\.description) == ["2023-05-01", "2023-08-31"])
    #expect(FormDays.all(in: "11月-2024年1月", year: 2023).map(\.description) == ["2023-11-01", "2024-01-31"])
  }

  @Test(arguments: [
    "", "年 月 日", "2023年", "5月1日", "2023年13月1日", "2023年2月30日", "年内完成", "123-45-6", "010-62121916", "2023", "20231301",
    "202305011",
    "第1阶段", "5-6月", "2023年0月", "0000年1月1日",
  ])
  func `what is no day is none`(text: String) {
    #expect(FormDays.all(in: text) == [])
  }

  @Test func `a very long text is read quickly`() {
    #expect(FormDays.all(in: String(repeating: "2023", count: 250_000)) == [])
    #expect(FormDays.all(in: String(repeating: "2023年5月1日，", count: 50_000)).count == 50_000)
    #expect(FormDays.all(in: String(repeating: "年月日", count: 300_000)) == [])
  }
}
