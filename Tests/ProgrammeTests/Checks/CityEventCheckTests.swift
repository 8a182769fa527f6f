import SupplyDemand
import Testing

@testable import Programme

struct CityEventCheckTests {
  private func event(_ kind: ProjectKind, _ file: String, _ cities: String) -> Application {
    SampleApplications.application(kind, file: file).filling(.targetCities, cities)
  }

  private func found(_ applications: [Application]) throws -> [NoticeFinding] {
    try SampleApplications.shared(applications).filter { $0.rule == .cityEvents }
  }

  @Test func `a forum and a conference of one city are both fatal`() throws {
    let (a, b) = (event(.forum, "a.docx", "青岛"), event(.conference, "b.docx", "山东青岛"))
    #expect(
      try found([a, b]) == [
        NoticeFinding(.cityEvents, .fatal, "四.2", a[.targetCities], quoting: "山东青岛", ["山东青岛", "b.docx"]),
        NoticeFinding(.cityEvents, .fatal, "四.2", b[.targetCities], quoting: "山东青岛", ["山东青岛", "a.docx"]),
      ])
  }

  @Test func `three events of one city name one another`() throws {
    let events = ["a.docx", "b.docx", "c.docx"].map { event(.forum, $0, "无锡") }
    #expect(try found(events).map { $0.facts[1] } == ["b.docx、c.docx", "a.docx、c.docx", "a.docx、b.docx"])
  }

  @Test func `one event for each city is right, also one that names a city twice`() throws {
    #expect(try found([event(.forum, "a.docx", "青岛、青岛市"), event(.conference, "b.docx", "无锡")]) == [])
  }

  @Test func `teams of one city don't count`() throws {
    let team = SampleApplications.application(.industry)
    #expect(try found([team, team, event(.forum, "a.docx", "无锡")]) == [])
  }

  @Test func `numbers before names are no cities`() throws {
    #expect(try found([event(.forum, "a.docx", "1、青岛"), event(.conference, "b.docx", "1、无锡")]) == [])
  }

  @Test func `names of no pilot city are nobody's`() throws {
    #expect(try found([event(.forum, "a.docx", "某地"), event(.conference, "b.docx", "某地")]) == [])
  }
}
