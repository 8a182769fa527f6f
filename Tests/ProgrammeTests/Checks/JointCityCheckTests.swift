import SupplyDemand
import Testing

@testable import Programme

struct JointCityCheckTests {
  private let sample = SampleApplications.application(.conference)

  @Test func `an event without a unit of its city is a warning`() throws {
    let broken = sample.filling(.units, "示例大学")
    #expect(
      try SampleApplications.findings(broken) == [
        NoticeFinding(.noJointCity, .warning, "二（二）", broken[.units], ["江苏无锡"])
      ])
  }

  @Test func `an event that names no units is told of them all the same`() throws {
    let broken = sample.filling(.units, "")
    #expect(
      try SampleApplications.findings(broken) == [
        NoticeFinding(.noJointCity, .warning, "二（二）", broken[.units], ["江苏无锡"])
      ])
    var none = sample
    none.texts[.units] = nil
    #expect(
      try SampleApplications.findings(none) == [
        NoticeFinding(.noJointCity, .warning, "二（二）", none[.targetCities], ["江苏无锡"])
      ])
  }

  @Test(arguments: ["无锡市人民政府", "示例大学、无锡高新区管委会", "江苏省无锡市科学技术协会", "无锡\n示例"])
  func `a unit of the city is one by its name`(units: String) throws {
    #expect(try SampleApplications.findings(sample.filling(.units, units)) == [])
  }

  @Test func `a unit of one of several cities is enough`() throws {
    #expect(try SampleApplications.findings(sample.filling(.targetCities, "青岛、无锡")) == [])
  }

  @Test func `the applying unit may be the city's`() throws {
    let application = sample.ofUnit("无锡示例传感网有限公司", "91320200MA0000001G").filling(.units, "示例大学")
    #expect(try SampleApplications.findings(application) == [])
  }

  @Test func `a team needs no unit of its cities`() throws {
    #expect(try SampleApplications.findings(SampleApplications.application(.professional)) == [])
  }
}
