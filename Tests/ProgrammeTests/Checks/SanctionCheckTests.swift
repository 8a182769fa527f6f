import SupplyDemand
import Testing

@testable import Programme

struct SanctionCheckTests {
  private let sample = SampleApplications.application(.industry)
  private let unit = "中国示例汽车学会"
  private let code = "51100000500000001A"

  private func findings(
    _ unit: String, _ code: String, _ kind: SanctionKind, _ day: String, in application: Application? = nil
  ) throws -> [NoticeFinding] {
    let sanction = Sanction(
      unit: unit, creditCode: code, kind: kind, day: try #require(CalendarDate(day)), source: "文件1号")
    return try SampleApplications.findings(application ?? sample, SampleSurroundings.with(sanctions: [sanction]))
  }

  @Test(arguments: [
    (SanctionKind.penalty, "2021-04-25", "2023-04-25", "四.3（1）"), (.censure, "2023-04-25", "2025-04-25", "四.3（2）"),
    (.unfinished, "2022-02-28", "2024-02-28", "四.3（3）"), (.grave, "2020-04-25", "2023-04-25", "附件2 第二十条"),
  ])
  func `a unit under a sanction is barred, also on its last day`(
    kind: SanctionKind, day: String, end: String, clause: String
  ) throws {
    #expect(
      try findings(unit, code, kind, day) == [
        NoticeFinding(.barredUnit, .fatal, clause, sample[.unit], [kind.rawValue, day, end, "文件1号"])
      ])
  }

  @Test(arguments: [
    (SanctionKind.penalty, "2021-04-24"), (.censure, "2021-04-24"), (.unfinished, "2019-12-31"), (.grave, "2020-04-24"),
    (.penalty, "2023-04-26"),
  ])
  func `a sanction that is over, or begins after the deadline, bars nobody`(kind: SanctionKind, day: String) throws {
    #expect(try findings(unit, code, kind, day) == [])
  }

  @Test func `a sanction of a leap day ends on the 28th`() throws {
    #expect(try findings(unit, code, .grave, "2020-02-29") == [])
  }

  @Test func `a unit is known by its code whatever its name`() throws {
    #expect(try findings("别的名称", "5110 0000 5000 0000 1a", .penalty, "2022-06-01").map(\.rule) == [.barredUnit])
    #expect(try findings("", code, .penalty, "2022-06-01").map(\.rule) == [.barredUnit])
  }

  @Test func `a unit is known by its name where no code is given`() throws {
    #expect(try findings("中国示例汽车学会 ", "", .penalty, "2022-06-01").map(\.rule) == [.barredUnit])
    #expect(try findings("中国示例化工学会", "", .penalty, "2022-06-01") == [])
  }

  @Test func `a unit of the same name with another valid code is another`() throws {
    #expect(try findings(unit, "51100000500000002D", .penalty, "2022-06-01") == [])
  }

  @Test func `a unit doesn't get away by a code that is none`() throws {
    let typo = sample.filling(.creditCode, "51100000500000001B")
    let found = try findings(unit, code, .penalty, "2022-06-01", in: typo).map(\.rule)
    #expect(found == [.barredUnit, .creditCode])
  }
}
