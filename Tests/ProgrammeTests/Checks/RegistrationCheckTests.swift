import SupplyDemand
import Testing

@testable import Programme

struct RegistrationCheckTests {
  private let sample = SampleApplications.application(.industry)

  private func findings(_ names: Set<String>, _ kind: ProjectKind = .industry) throws -> [NoticeFinding] {
    try SampleApplications.findings(
      SampleApplications.application(kind), SampleSurroundings.with(registeredTeams: names))
  }

  @Test func `a team that isn't registered is a warning`() throws {
    #expect(
      try findings(["“科创中国”氢能产业科技服务团"]) == [NoticeFinding(.registration, .warning, "三.1", sample[.title])])
    #expect(try findings([]).map(\.rule) == [.registration])
  }

  @Test func `a registered team is one whatever its marks and spaces`() throws {
    #expect(try findings(["科创中国 新能源汽车产业科技服务团"]) == [])
  }

  @Test func `an event needs no registration`() throws {
    #expect(try findings([], .forum) == [])
  }
}
