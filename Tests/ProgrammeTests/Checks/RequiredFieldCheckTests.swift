import SupplyDemand
import Testing

@testable import Ingestion
@testable import Programme

struct RequiredFieldCheckTests {
  private func missing(_ label: String, at place: ListLocation?) -> [NoticeFinding] {
    [NoticeFinding(.missingField, .fatal, "附件5 填报说明1", at: place, [label])]
  }

  /// What is found of `application` but what follows from a text that isn't there.
  private func findings(_ application: Application) throws -> [NoticeFinding] {
    try SampleApplications.findings(application).filter { $0.rule == .missingField }
  }

  @Test(arguments: [
    (ApplicationField.unit, "单位名称"), (.creditCode, "统一社会信用代码"), (.address, "通讯地址"), (.profile, "单位简介"),
    (.rationale, "立项依据和目的"), (.title, "科技服务团名称"), (.targetCities, "重点服务的试点城市（园区）名称"),
    (.directions, "计划重点服务的产业方向"), (.contents, "项目主要内容"), (.goals, "项目目标及预期成果"), (.conditions, "项目实施条件"),
  ])
  func `a field of a team that isn't filled in is fatal`(field: ApplicationField, label: String) throws {
    let broken = SampleApplications.application(.industry).filling(field, " ")
    #expect(try findings(broken) == missing(label, at: broken[field]?.location))
  }

  @Test(arguments: [
    (ApplicationField.code, "项目编号"), (.category, "项目类别"), (.subcategory, "项目子类"), (.coverTitle, "项目名称"),
    (.coverUnit, "申报单位"), (.coverContact, "联系人"), (.coverPhone, "手机"), (.coverEmail, "电子信箱"),
    (.applicationDate, "申报日期"), (.title, "项目名称"), (.targetCities, "意向服务的试点城市（园区）名称"),
  ])
  func `a field of an event that isn't filled in is fatal`(field: ApplicationField, label: String) throws {
    let broken = SampleApplications.application(.conference).filling(field, "")
    #expect(try findings(broken) == missing(label, at: broken[field]?.location))
  }

  @Test func `a label that isn't in the form is told where its section begins`() throws {
    var application = SampleApplications.application(.industry)
    application.texts[.directions] = nil
    #expect(try findings(application) == missing("计划重点服务的产业方向", at: application.sections[3]))
  }

  @Test func `a field of the cover that isn't in the form is told of the file`() throws {
    var application = SampleApplications.application(.forum)
    application.texts[.code] = nil
    #expect(try findings(application) == missing("项目编号", at: ListLocation(file: "forum.docx")))
  }

  @Test(arguments: [ApplicationField.units, .otherCities, .contactedCities, .contactedAssociations, .other])
  func `what needn't be filled in may be empty`(field: ApplicationField) throws {
    #expect(try SampleApplications.findings(SampleApplications.application(.industry).filling(field, "")) == [])
  }

  @Test(arguments: ["无", "/", "——", "暂无", "－"])
  func `nothing said in words is nothing filled in`(nothing: String) throws {
    let broken = SampleApplications.application(.industry).filling(.targetCities, nothing)
    #expect(try findings(broken) == missing("重点服务的试点城市（园区）名称", at: broken[.targetCities]?.location))
  }

  @Test(arguments: [
    (ApplicationPerson.Role.leader, ApplicationPerson.Field.name, "团长姓名"), (.leader, .position, "团长工作单位及职务"),
    (.chiefExpert, .title, "首席专家专业职称"), (.chiefExpert, .officePhone, "首席专家单位电话"), (.contact, .email, "联系人电子邮箱"),
  ])
  func `what isn't filled in of a person is fatal`(
    role: ApplicationPerson.Role, field: ApplicationPerson.Field, label: String
  ) throws {
    let broken = SampleApplications.application(.industry).filling(role, field, "")
    #expect(try findings(broken) == missing(label, at: broken[role, field]?.location))
  }

  @Test func `a person who isn't in the form lacks everything`() throws {
    var application = SampleApplications.application(.forum)
    application.people[.contact] = nil
    #expect(
      try findings(application).map(\.facts) == [
        ["联系人姓名"], ["联系人手机"], ["联系人电子邮箱"], ["联系人单位电话"], ["联系人工作单位及职务"],
      ])
  }
}
