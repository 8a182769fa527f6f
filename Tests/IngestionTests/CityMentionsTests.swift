import ChineseText
import SupplyDemand
import Testing

@testable import Ingestion

@Suite struct CityMentionsTests {
  private static let wuxi = PilotCity(
    number: 19, name: "江苏无锡", range: TextRange(0, 4),
    division: Division(code: "320200", name: "无锡市", province: "江苏省", longitude: 120.3, latitude: 31.5),
    level: .prefectureCity, strategies: [], needs: [], enterprises: [])

  private static let names: CityNameResolver = {
    let normalizer = TextNormalizer()
    return CityNameResolver(cities: [wuxi], normalizer: normalizer, pinyin: Pinyin(phrases: [], normalizer: normalizer))
  }()

  private static func findings(_ records: Records, _ kind: RecordKind, cities: [PilotCity] = [wuxi]) -> [Finding] {
    CityMentions.findings(
      in: RecordList(
        file: "a.csv", kind: kind, records: records, locations: [:], findings: [], rowCount: 1, leftOutCount: 0),
      names: names, cities: cities)
  }

  @Test func `a city that is none of the pilot cities is a finding`() {
    let demands = Records(demands: [
      Demand(id: Demand.ID("D1"), title: "甲", city: "无锡"), Demand(id: Demand.ID("D2"), title: "乙", city: "南极"),
      Demand(id: Demand.ID("D3"), title: "丙"),
    ])
    #expect(Self.findings(demands, .demands).map(\.quoted) == ["南极"])
    #expect(Self.findings(demands, .demands, cities: []).isEmpty, "without pilot cities nothing can be unknown")
  }

  @Test func `a problem's city is a pilot city, a project may land in any`() {
    let problems = Records(problems: [
      TechnicalProblem(id: TechnicalProblem.ID("W1"), title: "甲", city: "南极"),
      TechnicalProblem(id: TechnicalProblem.ID("W2"), title: "乙", city: "无锡"),
    ])
    #expect(Self.findings(problems, .problems).map(\.quoted) == ["南极"])
    let projects = Records(projects: [Project(id: Project.ID("X1"), title: "甲", city: "南极")])
    #expect(Self.findings(projects, .projects).isEmpty)
  }

  @Test func `a team may intend to serve any city`() {
    let team = ServiceTeam(
      id: ServiceTeam.ID("T1"), name: "甲", targetCities: ["无锡"], intendedCities: ["南极"], contactedCities: ["北极"])
    #expect(Self.findings(Records(teams: [team]), .teams).map(\.quoted) == ["北极"])
  }
}
