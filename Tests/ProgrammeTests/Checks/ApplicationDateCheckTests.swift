import SupplyDemand
import Testing

@testable import Programme

struct ApplicationDateCheckTests {
  private func application(_ text: String, _ day: CalendarDate?) -> Application {
    var application = SampleApplications.application(.forum).filling(.applicationDate, text)
    application.applicationDay = day
    return application
  }

  @Test func `the deadline itself is in time`() throws {
    #expect(
      try SampleApplications.findings(application("2023年4月25日", CalendarDate(year: 2023, month: 4, day: 25))) == [])
  }

  @Test func `a day after the deadline is fatal`() throws {
    let late = application("2023年4月26日", CalendarDate(year: 2023, month: 4, day: 26))
    #expect(
      try SampleApplications.findings(late) == [
        NoticeFinding(.applicationDate, .fatal, "四.1", late[.applicationDate], ["2023-04-25"])
      ])
  }

  @Test func `a day that is none is fatal`() throws {
    let broken = application("2023年4月31日", nil)
    #expect(
      try SampleApplications.findings(broken) == [
        NoticeFinding(.unreadableDate, .fatal, "七", broken[.applicationDate], ["申报日期"])
      ])
  }
}
