import SupplyDemand
import Testing

@Suite struct CalendarDateTests {
  @Test func `only days of the calendar are dates`() {
    #expect(CalendarDate(year: 2023, month: 2, day: 29) == nil)
    #expect(CalendarDate(year: 2024, month: 2, day: 29) != nil)
    #expect(CalendarDate(year: 1900, month: 2, day: 29) == nil)
    #expect(CalendarDate(year: 2023, month: 4, day: 31) == nil)
    #expect(CalendarDate(year: 2023, month: 13, day: 1) == nil)
    #expect(CalendarDate(year: 0, month: 1, day: 1) == nil)
  }

  @Test(arguments: ["2023-11-30", "0987-01-02"]) func `a date is read back from its text`(text: String) {
    #expect(CalendarDate(text)?.description == text)
  }

  @Test(arguments: ["2023-1-30", "2023/11/30", "2023-11-31", "", "2023-11", "+023-11-30"])
  func `other texts are no dates`(text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test func `dates order as days do`() throws {
    let early = try #require(CalendarDate("2023-04-28"))
    let late = try #require(CalendarDate("2023-11-01"))
    #expect(early < late && !(late < early))
  }
}
