import SupplyDemand
import Testing

@testable import Programme

struct StageDateCheckTests {
  private let sample = SampleApplications.application(.industry)

  private func outside(_ application: Application, _ index: Int) -> [NoticeFinding] {
    [
      NoticeFinding(
        .stageDates, .fatal, "七", application.stages[index].start.written, ["2023-05-01", "2023-11-30"])
    ]
  }

  @Test(arguments: ["2023年4月30日至2023年8月31日", "2023年5月1日至2023年12月1日", "2022年5月1日至2022年8月31日"])
  func `a stage that isn't within the project is fatal`(time: String) throws {
    let broken = sample.replacingStage(0, time: time)
    #expect(try SampleApplications.findings(broken).filter { $0.rule == .stageDates } == outside(broken, 0))
  }

  @Test func `a stage that ends before it begins is fatal`() throws {
    let broken = sample.replacingStage(1, time: "2023年10月2日至2023年10月1日")
    #expect(try SampleApplications.findings(broken) == outside(broken, 1))
  }

  @Test func `a stage that begins before an earlier one is a warning`() throws {
    let broken = sample.replacingStage(0, time: "2023年9月2日至2023年11月30日")
    #expect(
      try SampleApplications.findings(broken) == [
        NoticeFinding(.stageOrder, .warning, "七", broken.stages[1].start.written, ["2023-09-02"])
      ])
  }

  @Test func `stages may overlap and begin on one day`() throws {
    let parallel = sample.replacingStage(0, time: "2023年5月1日至2023年11月30日").replacingStage(
      1, time: "2023-05-01～2023-11-30")
    #expect(try SampleApplications.findings(parallel) == [])
  }

  @Test func `of a project whose days are reversed no stage is outside`() throws {
    let reversed = sample.replacingSpan(
      "x", CalendarDate(year: 2023, month: 11, day: 30), CalendarDate(year: 2023, month: 5, day: 1))
    #expect(try SampleApplications.findings(reversed).map(\.rule) == [.projectPeriod])
  }
}
