import SupplyDemand
import Testing

@testable import Programme

struct PersonCheckTests {
  private let sample = SampleApplications.application(.industry)

  private func chief(
    _ name: String, _ phone: String, leaderPhone: String = "13800130001"
  ) throws -> [NoticeFinding] {
    let application = sample.filling(.chiefExpert, .name, name).filling(.chiefExpert, .phone, phone)
      .filling(.leader, .phone, leaderPhone)
    return try SampleApplications.findings(application).filter { $0.rule == .leaderIsChief }
  }

  @Test(arguments: ["林示例", "林 示例", "林示例（教授）", "林示例教授", "林示例、研究员", "林示例 副教授", "林示例高级工程师", "林示例 院长"])
  func `one name and one number is one person, and fatal`(name: String) throws {
    let place = sample[.chiefExpert, .name]?.location
    #expect(
      try chief(name, "13800130001") == [
        NoticeFinding(
          rule: .leaderIsChief, severity: .fatal, clause: "附件4 一 注", location: try #require(place), quoted: name)
      ])
  }

  @Test func `one name without a second number is one person`() throws {
    #expect(try chief("林示例", "").map(\.severity) == [.fatal])
  }

  @Test(arguments: ["＋86 138-0013-0001", "86 13800130001", "13800130001、010-62121916", "010-62121916/13800130001"])
  func `a number is the same however it is written`(phone: String) throws {
    #expect(try chief("林示例", phone).map(\.severity) == [.fatal])
    #expect(try chief("林示例", "13800130001", leaderPhone: phone).map(\.severity) == [.fatal])
  }

  @Test func `one name and two numbers may be two persons`() throws {
    #expect(try chief("林示例", "13800130002").map(\.severity) == [.warning])
  }

  @Test func `two names and one number may be one person`() throws {
    #expect(try chief("何示例", "13800130001").map(\.severity) == [.warning])
  }

  @Test func `two names and two numbers are two persons`() throws {
    #expect(try chief("何示例", "13800130002") == [])
  }

  @Test func `a leader who isn't among the people is a warning`() throws {
    let broken = sample.replacingMember(0, name: "陈示例", contact: "13800130009")
    #expect(
      try SampleApplications.findings(broken) == [
        NoticeFinding(.leaderNotListed, .warning, "八", sample[.leader, .name])
      ])
  }

  @Test(arguments: ["林 示例", "林　示例", "林示例（团长）", "林示例/教授", "林示例教授", "林示例副研究员", "林示例（女）"])
  func `a leader is among the people however the name is written`(name: String) throws {
    #expect(try SampleApplications.findings(sample.replacingMember(0, name: name)) == [])
  }

  @Test(arguments: [("阿卜杜拉·示例", "阿卜杜拉•示例"), ("阿卜杜拉·示例", "阿卜杜拉・示例"), ("John Sample", "JOHN  SAMPLE"), ("李教授", "李教授")])
  func `the parts of a name may have any point between them`(leader: String, member: String) throws {
    let application = sample.filling(.leader, .name, leader).replacingMember(0, name: member)
    #expect(try SampleApplications.findings(application) == [])
  }

  @Test func `an event's leader has to be among the people too`() throws {
    let broken = SampleApplications.application(.forum).replacingMember(0, name: "陈示例")
    #expect(try SampleApplications.findings(broken).map(\.rule) == [.leaderNotListed])
  }
}
