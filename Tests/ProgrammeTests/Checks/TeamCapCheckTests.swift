import SupplyDemand
import Testing

@testable import Programme

struct TeamCapCheckTests {
  /// `count` applications of one unit that differ in all that mustn't be the same.
  private func teams(_ kind: ProjectKind, _ count: Int) -> [Application] {
    (0..<count).map { SampleApplications.application(kind, file: "\($0).docx") }
  }

  private func found(_ applications: [Application]) throws -> [NoticeFinding] {
    try SampleApplications.shared(applications).filter { $0.rule == .teamCap }
  }

  @Test(arguments: [(ProjectKind.industry, 5), (.regional, 2)])
  func `a unit may lead so many teams and no more`(kind: ProjectKind, most: Int) throws {
    #expect(try found(teams(kind, most)) == [])
    let over = teams(kind, most + 2)
    #expect(
      try found(over)
        == over.suffix(2).map {
          NoticeFinding(.teamCap, .fatal, "附件2 第八条", $0[.unit], [String(most + 2), String(most)])
        })
  }

  @Test func `of other units the notice gives no number`() throws {
    #expect(try found(teams(.professional, 9)) == [])
  }

  @Test func `events count for no team`() throws {
    #expect(try found(teams(.industry, 5) + teams(.forum, 3)) == [])
  }

  @Test func `teams of several units count for each`() throws {
    let other = teams(.industry, 5).map { $0.ofUnit("中国示例化工学会", "51100000500000002D") }
    #expect(try found(teams(.industry, 5) + other) == [])
  }

  @Test func `a unit is one by its code whatever its name, and by its name whatever its code`() throws {
    var applications = teams(.regional, 3)
    applications[1] = applications[1].filling(.unit, "江苏省示例科技服务中心（新）").filling(.creditCode, "12320000 4660000017")
    applications[2] = applications[2].filling(.creditCode, "123200004660000018")
    #expect(try found(applications).map(\.location.file) == ["2.docx"])
  }

  @Test func `a unit that only a later application joins together is one`() throws {
    var applications = teams(.regional, 3)
    applications[0] = applications[0].filling(.creditCode, "")
    applications[1] = applications[1].filling(.unit, "江苏示例中心")
    #expect(try found(applications).count == 1)
  }

  @Test func `units of which nothing is known are no one's`() throws {
    let unknown = teams(.regional, 4).map {
      $0.filling(.unit, "").filling(.coverUnit, "").filling(.creditCode, "")
    }
    #expect(try found(unknown) == [])
  }
}
