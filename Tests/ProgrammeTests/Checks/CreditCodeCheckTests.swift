import SupplyDemand
import Testing

@testable import Programme

struct CreditCodeCheckTests {
  private let sample = SampleApplications.application(.industry)

  @Test(arguments: [
    ("5110000050000000A", "length", "17"), ("51100000500000001AA", "length", "19"), ("待办", "length", "2"),
    ("51100000500O00001A", "character", "O"), ("511000005I0000001A", "character", "I"),
    ("51100000500000001Z", "character", "Z"), ("5110000050000000.A", "character", "."),
    ("51100000500000001B", "check-digit", "A"), ("51100000500000010A", "check-digit", "8"),
  ])
  func `a code that can't be one is fatal, and why is told`(code: String, why: String, fact: String) throws {
    let broken = sample.filling(.creditCode, code)
    #expect(
      try SampleApplications.findings(broken) == [
        NoticeFinding(.creditCode, .fatal, "一", broken[.creditCode], [why, fact])
      ])
  }

  @Test(arguments: [
    "51100000500000001a", "５１１０００００５０００００００１Ａ", "5110 0000 5000 0000 1A", "51-1000-00500000001A",
    "51100000500000001A\n",
  ])
  func `a code is one however it is written`(code: String) throws {
    #expect(try SampleApplications.findings(sample.filling(.creditCode, code)) == [])
  }

  @Test func `a code that isn't filled in is only missing`() throws {
    for nothing in ["", "无", "/"] {
      #expect(try SampleApplications.findings(sample.filling(.creditCode, nothing)).map(\.rule) == [.missingField])
    }
  }
}
