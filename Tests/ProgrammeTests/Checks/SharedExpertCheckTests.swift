import SupplyDemand
import Testing

@testable import Programme

struct SharedExpertCheckTests {
  /// A team of the sample unit with persons of its own.
  private func team(_ file: String, _ mark: String) -> Application {
    var application = SampleApplications.application(.industry, file: file)
    for index in application.members.indices {
      application = application.replacingMember(
        index, name: "示例\(mark)\(index)", position: "单位\(mark)", contact: "138\(mark)000000\(index)")
    }
    return application.filling(.leader, .name, "示例\(mark)0").filling(.leader, .phone, "138\(mark)0000000")
      .filling(.chiefExpert, .name, "示例\(mark)1").filling(.chiefExpert, .phone, "138\(mark)0000001")
  }

  private func found(_ applications: [Application]) throws -> [NoticeFinding] {
    try SampleApplications.shared(applications).filter { $0.rule == .sharedExpert }
  }

  @Test func `an expert of one name and number in two teams of a unit is fatal`() throws {
    let first = team("a.docx", "1")
    let second = team("b.docx", "2").replacingMember(3, name: "示例 13（教授）", contact: "+86 138-1000-0003")
    #expect(
      try found([first, second]) == [
        NoticeFinding(.sharedExpert, .fatal, "四.2", second.members[3].name, ["a.docx", "1", "0"])
      ])
  }

  @Test(arguments: [
    "13810000003", "13810000003、010-62121916", "010-62121916 13810000003", "13810000003 010-62121916",
    "示例@example.org 13810000003",
    "１３８１００００００３",
  ])
  func `a number is found among others`(contact: String) throws {
    let second = team("b.docx", "2").replacingMember(3, name: "示例13", contact: contact)
    #expect(try found([team("a.docx", "1"), second]).map(\.severity) == [.fatal])
  }

  @Test func `an expert of one name without a number is a warning`() throws {
    let second = team("b.docx", "2").replacingMember(3, name: "示例13", contact: "x@example.org")
    #expect(try found([team("a.docx", "1"), second]).map(\.severity) == [.warning])
  }

  @Test func `one name, two numbers and two workplaces are two persons`() throws {
    let second = team("b.docx", "2").replacingMember(3, name: "示例13")
    #expect(try found([team("a.docx", "1"), second]) == [])
    let sameWork = second.replacingMember(3, position: "单位1")
    #expect(try found([team("a.docx", "1"), sameWork]).map(\.severity) == [.warning])
  }

  @Test func `leader and chief expert are experts too`() throws {
    let second = team("b.docx", "2").filling(.chiefExpert, .name, "示例10").filling(.chiefExpert, .phone, "13810000000")
    #expect(
      try found([team("a.docx", "1"), second]) == [
        NoticeFinding(.sharedExpert, .fatal, "四.2", second[.chiefExpert, .name], ["a.docx", "1", "0"])
      ])
  }

  @Test func `experts on added pages are experts too`() throws {
    let first = team("a.docx", "1").attaching(.experts, "附示例", "13810000009")
    let second = team("b.docx", "2").attaching(.experts, "附 示例", "示例大学；13810000009")
    #expect(
      try found([first, second]) == [
        NoticeFinding(.sharedExpert, .fatal, "四.2", second.attachments[0].title, ["a.docx", "1", "0"])
      ])
  }

  @Test func `an expert in three teams is told of each pair`() throws {
    let teams = [team("a.docx", "1"), team("b.docx", "2"), team("c.docx", "3")].map {
      $0.attaching(.experts, "附示例", "13810000009")
    }
    #expect(
      try found(teams).map { [$0.location.file, $0.facts[0]] } == [
        ["b.docx", "a.docx"], ["c.docx", "a.docx"], ["c.docx", "b.docx"],
      ])
  }

  @Test func `all whom two teams share are told of together, first those known by number too`() throws {
    let first = team("a.docx", "1")
    let second = team("b.docx", "2").replacingMember(1, name: "示例11", contact: "x@example.org")
      .replacingMember(2, name: "示例12", contact: "13810000002").replacingMember(3, name: "示例13", contact: "13810000003")
    #expect(
      try found([first, second]) == [
        NoticeFinding(
          .sharedExpert, .fatal, "四.2", second.members[2].name, quoting: "示例12、示例13、示例11", ["a.docx", "3", "1"])
      ])
  }

  @Test func `an expert in teams of two units is right`() throws {
    let second = team("b.docx", "1").ofUnit("中国示例化工学会", "51100000500000002D")
    #expect(try found([team("a.docx", "1"), second]) == [])
  }

  @Test func `an expert twice in one team, and in an event, is right`() throws {
    let twice = team("a.docx", "1").attaching(.experts, "示例13", "13810000003")
    let event = SampleApplications.application(.forum).replacingMember(1, name: "示例13", contact: "13810000003")
    #expect(try found([twice, event, team("b.docx", "2")]) == [])
  }

  @Test func `the contact may be of two teams`() throws {
    let first = team("a.docx", "1").filling(.contact, .name, "周示例").filling(.contact, .phone, "13800130003")
    #expect(try found([first, team("b.docx", "2")]) == [])
  }
}
