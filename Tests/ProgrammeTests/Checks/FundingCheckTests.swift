import SupplyDemand
import Testing

@testable import Programme

struct FundingCheckTests {
  @Test(arguments: [
    (ProjectKind.industry, "55", "55.0001", "二（一）1"), (.regional, "35", "35.0001", "二（一）2"),
    (.professional, "30", "30.0001", "二（一）3"), (.forum, "40", "40.0001", "二（二）1"),
    (.conference, "20", "20.0001", "二（二）2"),
  ])
  func `no more may be asked for than the notice gives`(
    kind: ProjectKind, most: String, over: String, clause: String
  ) throws {
    let sample = SampleApplications.application(kind)
    #expect(try SampleApplications.findings(sample.filling(.requested, most)) == [])
    // The other 4.9999 keep the total.
    let broken = sample.filling(.requested, over).filling(.own, "4.9999")
    #expect(
      try SampleApplications.findings(broken) == [
        NoticeFinding(.fundingCap, .fatal, clause, broken.funds[.requested]?.written, [most, over])
      ])
  }

  @Test func `sources that don't make the total are fatal`() throws {
    let broken = SampleApplications.application(.industry).filling(.own, "4.5")
    #expect(
      try SampleApplications.findings(broken) == [
        NoticeFinding(.fundsSum, .fatal, "九", broken.funds[.total]?.written, ["59.5", "60"])
      ])
  }

  @Test func `local funds are one of the sources of an event`() throws {
    let sample = SampleApplications.application(.forum).filling(.own, "3")
    #expect(try SampleApplications.findings(sample.filling(.local, "2")) == [])
    #expect(try SampleApplications.findings(sample.filling(.local, "2.1")).map(\.facts) == [["45.1", "45"]])
  }

  @Test(arguments: ["无", "/", "—", "-", "0", "0万元", "", "——", "／"])
  func `own funds that there aren't are none`(own: String) throws {
    let sample = SampleApplications.application(.industry).filling(.requested, "55").filling(.own, own)
      .filling(.total, "55").replacingStage(1, budget: "10").replacingExpense(1, item: "会议费", amount: "0")
      .replacingExpenseTotal("55")
    #expect(try SampleApplications.findings(sample) == [])
  }

  @Test(arguments: ["55", "55万元", "５５", "550000元", "550,000元", "55 万", "人民币55万元", "55万元整", "５５．０万元"])
  func `an amount is understood however it is written`(amount: String) throws {
    #expect(
      try SampleApplications.findings(SampleApplications.application(.industry).filling(.requested, amount)) == [])
  }

  @Test func `a half of 万元 counts exactly`() throws {
    let sample = SampleApplications.application(.professional).filling(.requested, "29.5万元").filling(.own, "5.5万元")
    #expect(try SampleApplications.findings(sample) == [])
  }
}
