import SupplyDemand
import Testing

@testable import Programme

struct TargetCityCheckTests {
  private let sample = SampleApplications.application(.industry)
  private let clause = "附件3；附件2 第十条"

  private func findings(_ cities: String, _ kind: ProjectKind = .industry) throws -> [NoticeFinding] {
    try SampleApplications.findings(SampleApplications.application(kind).filling(.targetCities, cities))
  }

  @Test func `a name of no pilot city beside one is a warning with the nearest`() throws {
    #expect(
      try findings("江苏无锡、无西") == [
        NoticeFinding(.unknownCity, .warning, clause, sample[.targetCities], quoting: "无西", ["江苏无锡"])
      ])
  }

  @Test func `names of no pilot city at all are fatal`() throws {
    #expect(
      try findings("某地、无西") == [
        NoticeFinding(.unknownCity, .fatal, clause, sample[.targetCities], quoting: "某地", [""]),
        NoticeFinding(.unknownCity, .fatal, clause, sample[.targetCities], quoting: "无西", ["江苏无锡"]),
      ])
  }

  @Test func `a name of several is a warning with them`() throws {
    let found = try findings("江苏、江苏无锡").filter { $0.rule == .unknownCity }
    #expect(
      found == [
        NoticeFinding(
          .unknownCity, .warning, clause, sample[.targetCities], quoting: "江苏", ["江苏无锡、江苏徐州"])
      ])
  }

  @Test(arguments: [
    "江苏无锡", "无锡、青岛", "无锡，青岛", "无锡；青岛", "无锡\n青岛", "1.无锡 \n2.青岛", "1、无锡\n2、青岛", "（1）无锡；（2）青岛", "①无锡 ②青岛",
    "江苏省无锡市、山东青岛等", "无锡、青岛等城市", "无锡、青岛等2个试点城市", "无锡。", "　无锡　、　青岛　", "无锡和青岛", "无锡市与青岛市", "无锡 青岛", "江苏 无锡",
  ])
  func `cities are found however they are listed`(cities: String) throws {
    #expect(try findings(cities) == [])
  }

  @Test func `a city outside of a regional team's province is fatal`() throws {
    let broken = SampleApplications.application(.regional)
    #expect(
      try findings("江苏无锡、山东青岛、徐州", .regional) == [
        NoticeFinding(
          .cityOutsideRegion, .fatal, "附件1 一（二）1", broken[.targetCities], quoting: "山东青岛", ["山东", "江苏"])
      ])
  }

  @Test(arguments: ["江苏无锡和山东青岛", "江苏无锡 山东青岛", "江苏无锡及山东青岛", "江苏无锡和徐州、山东青岛"])
  func `each of several cities in one item counts`(cities: String) throws {
    #expect(try findings(cities, .regional).filter { $0.rule == .cityOutsideRegion }.map(\.quoted) == ["山东青岛"])
  }

  @Test func `a team of a region of several provinces serves its unit's province`() throws {
    let title = "“科创中国”长三角科技服务团"
    let application = SampleApplications.application(.regional).filling(.title, title).filling(.coverTitle, title)
    #expect(try SampleApplications.findings(application) == [])
    let outside = application.filling(.targetCities, "无锡、徐州、青岛")
    #expect(try SampleApplications.findings(outside).map(\.facts) == [["山东", "江苏"]])
  }

  @Test func `other teams may serve cities of any province`() throws {
    #expect(try findings("无锡、青岛", .industry) == [])
    #expect(try findings("无锡、青岛", .professional) == [])
  }
}
