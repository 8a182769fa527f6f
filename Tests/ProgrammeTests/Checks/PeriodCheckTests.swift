import SupplyDemand
import Testing

@testable import Ingestion
@testable import Programme

struct PeriodCheckTests {
  private let sample = SampleApplications.application(.industry)

  private func day(_ month: Int, _ day: Int) -> CalendarDate? { CalendarDate(year: 2023, month: month, day: day) }

  @Test func `the last day of November is in time`() throws {
    #expect(
      try SampleApplications.findings(sample.replacingSpan("2023.4.30-2023.11.30", day(4, 30), day(11, 30))) == [])
  }

  @Test func `the first day of December is too late`() throws {
    let late = sample.replacingSpan("2023年5月1日起至2023年12月1日止", day(5, 1), day(12, 1))
    #expect(
      try SampleApplications.findings(late) == [
        NoticeFinding(.projectPeriod, .fatal, "二", late.end?.written, ["late", "2023-11-30"])
      ])
  }

  @Test func `an end before the beginning is fatal`() throws {
    var reversed = sample.replacingSpan("2023年5月2日起至2023年5月1日止", day(5, 2), day(5, 1))
    reversed.stages = []
    #expect(
      try SampleApplications.findings(reversed).filter { $0.rule != .missingField } == [
        NoticeFinding(.projectPeriod, .fatal, "二", reversed.end?.written, ["reversed", "2023-05-02"])
      ])
  }

  @Test func `a project of one day is right`() throws {
    let text = "2023年5月1日起至2023年5月1日止"
    let short = sample.replacingSpan(text, day(5, 1), day(5, 1)).replacingStage(0, time: text)
      .replacingStage(1, time: text)
    #expect(try SampleApplications.findings(short) == [])
  }

  @Test func `days that can't be read are told once`() throws {
    let broken = sample.replacingSpan("年内", nil, nil)
    #expect(
      try SampleApplications.findings(broken) == [
        NoticeFinding(.unreadableDate, .fatal, "七", broken.start?.written, ["项目起止时间"])
      ])
  }

  @Test func `a last day that can't be read is fatal`() throws {
    let broken = sample.replacingSpan("2023年5月1日起至完成为止", day(5, 1), nil)
    #expect(
      try SampleApplications.findings(broken) == [
        NoticeFinding(.unreadableDate, .fatal, "七", broken.start?.written, ["项目起止时间"])
      ])
  }

  @Test func `days of a stage that can't be read are told with its name`() throws {
    let broken = sample.replacingStage(1, time: "下半年")
    #expect(
      try SampleApplications.findings(broken) == [
        NoticeFinding(.unreadableDate, .fatal, "七", broken.stages[1].start.written, ["第二阶段时间进度"])
      ])
  }
}
