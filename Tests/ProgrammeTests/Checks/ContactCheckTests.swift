import SupplyDemand
import Testing

@testable import Programme

struct ContactCheckTests {
  private let sample = SampleApplications.application(.industry)
  private let clause = "附件5 填报说明1"

  @Test(arguments: [
    "1380013000", "138001300011", "12800130001", "23800130001", "010-62121916", "一三八零零一三零零零一", "无",
    "13800130001、1380013000",
  ])
  func `a mobile number that can't be one is a warning`(phone: String) throws {
    let broken = sample.filling(.leader, .phone, phone)
    #expect(
      try SampleApplications.findings(broken) == [
        NoticeFinding(.phone, .warning, clause, broken[.leader, .phone], ["团长"])
      ])
  }

  @Test(arguments: [
    "13800130001", "138 0013 0001", "138-0013-0001", "+86 13800130001", "（+86）13800130001", "8613800130001",
    "１３８００１３０００１",
    "13800130001、13900130001", "13800130001/13900130001", "13800130001、010-62121916", "13800130001 010-62121916",
    "13800130001；010—62121916", "13800130001（微信同号）", "138—0013—0001", "16612345678", "19912345678",
  ])
  func `a mobile number is one however it is written, and others may stand behind it`(phone: String) throws {
    #expect(try SampleApplications.findings(sample.filling(.leader, .phone, phone)) == [])
  }

  @Test(arguments: [
    "010-62121916", "01062121916", "(010)62121916", "（010）62121916", "010－62121916", "010—62121916", "010–62121916",
    "0510-85012345转8001", "0510-85012345-8001", "0510 85012345", "62121916", "400-810-0001", "8001234567",
    "13800130001",
    "+86-010-62121916", "010-62121916、62129392", "010-62121916/17710000000", "０１０－６２１２１９１６",
  ])
  func `an office's number is one however it is written`(phone: String) throws {
    #expect(try SampleApplications.findings(sample.filling(.contact, .officePhone, phone)) == [])
  }

  @Test(arguments: ["010", "0-62121916", "123", "01-2345", "010-621", "见上", "999999999999999"])
  func `an office's number that can't be one is a warning`(phone: String) throws {
    let broken = sample.filling(.contact, .officePhone, phone)
    #expect(
      try SampleApplications.findings(broken) == [
        NoticeFinding(.phone, .warning, clause, broken[.contact, .officePhone], ["联系人"])
      ])
  }

  @Test(arguments: [
    "lin", "lin@", "@example.org", "lin@example", "lin@@example.org", "林@example.org", "lin@example..org", "lin@.org",
  ])
  func `an address that can't be one is a warning`(email: String) throws {
    let broken = sample.filling(.chiefExpert, .email, email)
    #expect(
      try SampleApplications.findings(broken) == [
        NoticeFinding(.email, .warning, clause, broken[.chiefExpert, .email], ["首席专家"])
      ])
  }

  @Test(arguments: [
    "lin@example.org", "LIN.S_1+a@mail.example.org.cn", "lin＠example．org", "lin@example.org；he@example.org",
    "12345@qq.com",
    "lin@example.org he@example.org",
  ])
  func `an address is one however it is written`(email: String) throws {
    #expect(try SampleApplications.findings(sample.filling(.leader, .email, email)) == [])
  }

  @Test func `the cover's number and address are checked`() throws {
    let phone = SampleApplications.application(.forum).filling(.coverPhone, "1380013")
    #expect(
      try SampleApplications.findings(phone) == [
        NoticeFinding(.phone, .warning, clause, phone[.coverPhone], ["联系人"])
      ])
    let email = SampleApplications.application(.forum).filling(.coverEmail, "zhou(at)example.org")
    #expect(
      try SampleApplications.findings(email) == [
        NoticeFinding(.email, .warning, clause, email[.coverEmail], ["联系人"])
      ])
  }

  @Test func `a member's contact that is neither a number nor an address is a warning`() throws {
    let phone = sample.replacingMember(3, contact: "138001300")
    #expect(
      try SampleApplications.findings(phone) == [
        NoticeFinding(.phone, .warning, clause, phone.members[3].contact, ["许示例"])
      ])
    let email = sample.replacingMember(3, contact: "13800130004、xu@example")
    #expect(
      try SampleApplications.findings(email) == [
        NoticeFinding(.email, .warning, clause, email.members[3].contact, ["许示例"])
      ])
  }

  @Test(arguments: [
    "13800130004", "13800130004\nxu@example.org", "010-62121916 13800130004", "xu@example.org",
    "13800130004 xu@example.org",
    "13800130004(办公室)",
  ])
  func `a member's contact is a number, an address, or several`(contact: String) throws {
    #expect(try SampleApplications.findings(sample.replacingMember(3, contact: contact)) == [])
  }
}
