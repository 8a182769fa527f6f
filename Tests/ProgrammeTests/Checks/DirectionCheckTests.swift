import SupplyDemand
import Testing

@testable import Programme

struct DirectionCheckTests {
  private let sample = SampleApplications.application(.industry)

  private func findings(_ directions: String) throws -> [NoticeFinding] {
    try SampleApplications.findings(sample.filling(.directions, directions))
  }

  @Test func `a direction that is no industry is a warning`() throws {
    #expect(
      try findings("新能源汽车、努力工作") == [
        NoticeFinding(.unknownDirection, .warning, "附件1 一", sample[.directions], quoting: "努力工作")
      ])
  }

  @Test func `a direction that no target city needs is a warning with the cities that do`() throws {
    #expect(
      try findings("新能源汽车，工程机械") == [
        NoticeFinding(
          .directionNotNeeded, .warning, "附件1 一；附件3", sample[.directions], quoting: "工程机械", ["20"])
      ])
    #expect(try findings("石墨烯").map(\.facts) == [[]])
  }

  @Test func `a direction that one of the target cities needs is right`() throws {
    #expect(try findings("物联网") == [])
  }

  @Test(arguments: ["新能源汽车；物联网", "1.新能源汽车\n2.物联网", "1、新能源汽车；2、物联网", "新能源汽车、物联网等", "新能源汽车、物联网等产业", "新能源汽车、物联网等战略性新兴产业"])
  func `directions are found however they are listed`(directions: String) throws {
    #expect(try findings(directions) == [])
  }

  @Test func `without a known target city nothing is said of needs`() throws {
    let application = sample.filling(.targetCities, "某地").filling(.directions, "工程机械")
    #expect(try SampleApplications.findings(application).map(\.rule) == [.unknownCity])
  }

  @Test func `the texts that will be asked about are each told once`() throws {
    let other = SampleApplications.application(.regional)
    #expect(NoticeChecker.directions(in: [sample, other, sample]) == ["新能源汽车", "物联网", "工程机械"])
  }
}
