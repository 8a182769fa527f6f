import SupplyDemand
import Testing

@testable import Programme

/// Rules between a unit's applications find them under whatever name it applies, and no other unit's.
struct UnitAliasTests {
  private let units = [
    KnownUnit(name: "江苏省示例科技服务中心", creditCode: "123200004660000017", aliases: ["省示例服务中心", "江苏省示例技术推广站"])
  ]

  /// Applications for regional teams under names and codes; a unit may lead two.
  private func teams(_ names: [(name: String, code: String)]) -> [Application] {
    names.enumerated().map { SampleApplications.application(.regional, file: "\($0).docx").ofUnit($1.name, $1.code) }
  }

  private func caps(_ names: [(String, String)], _ units: [KnownUnit] = []) throws -> [String] {
    try SampleApplications.shared(teams(names), SampleSurroundings.with(units: units))
      .filter { $0.rule == .teamCap }.map(\.location.file)
  }

  private let full = ("江苏省示例科技服务中心", "")

  @Test(arguments: [
    ("江苏省示例科技服务中心（盖章）", ""), (" 江苏省 示例科技服务中心", ""), ("省示例服务中心", ""), ("江苏省示例技术推广站", ""), ("别的名字", "123200004660000017"),
    ("", "123200004660000017"), ("江苏省示例科技服务中心", "123200004660000018"),
  ])
  func `the cap counts a unit's teams under another name`(name: String, code: String) throws {
    #expect(try caps([full, full, (name, code)], units) == ["2.docx"])
  }

  @Test(arguments: [
    ("江苏省示例科技服务中心分中心", ""), ("江苏省示例科技服务总中心", ""), ("江苏示例科技服务中心", ""), ("浙江省示例科技服务中心", ""), ("省示例服务站", ""),
    ("江苏省示例科技服务中心（无锡）", ""), ("江苏省示例科技服务中心", "121100004000000014"), ("", "121100004000000014"),
  ])
  func `the cap counts no other unit's teams`(name: String, code: String) throws {
    #expect(try caps([full, full, (name, code)], units) == [])
  }

  @Test func `without a kept name only names that say the same are one`() throws {
    #expect(try caps([full, full, ("省示例服务中心", "")]) == [])
    #expect(try caps([full, full, ("江苏省示例科技服务中心(公章)", "")]) == ["2.docx"])
  }

  @Test func `a unit named by its code in one and by its name in another is one`() throws {
    let code = "123200004660000017"
    #expect(try caps([("江苏省示例科技服务中心", code), ("", code), full]) == ["2.docx"])
    #expect(try caps([full, ("", code), full]) == [])
  }

  @Test func `experts of a unit's teams are compared under another name`() throws {
    let found = { (name: String) throws -> [NoticeRule] in
      let second = SampleApplications.application(.industry, file: "b.docx").ofUnit(name, "")
      let first = SampleApplications.application(.industry, file: "a.docx").ofUnit("中国示例汽车学会", "")
      return try SampleApplications.shared([first, second]).map(\.rule).filter { $0 == .sharedExpert }
    }
    #expect(try !found("示例汽车学会").isEmpty)
    #expect(try found("示例化工学会").isEmpty)
  }

  @Test func `texts of a unit's teams are compared under another name`() throws {
    let first = SampleApplications.application(.industry, file: "a.docx").ofUnit("中国示例汽车学会", "")
      .attaching(.demands, "氢气纯化")
    let second = SampleApplications.application(.industry, file: "b.docx").attaching(.demands, "氢气纯化")
    func found(_ name: String) throws -> [NoticeFinding] {
      try SampleApplications.shared([first, second.ofUnit(name, "")]).filter { $0.rule == .sharedDemand }
    }
    #expect(try found("示例汽车学会").count == 1)
    #expect(try found("示例汽车工程学会").isEmpty)
  }

  @Test func `a sanction finds the unit under another name, and no similar one`() throws {
    let day = try #require(CalendarDate("2022-06-01"))
    func barred(_ unit: String, _ code: String, sanctioned name: String, _ sanctioned: String) throws -> Bool {
      let sanction = Sanction(unit: name, creditCode: sanctioned, kind: .penalty, day: day)
      let application = teams([(unit, code)])[0]
      let surroundings = SampleSurroundings.with(sanctions: [sanction], units: units)
      return try SampleApplications.findings(application, surroundings).contains { $0.rule == .barredUnit }
    }
    let code = "123200004660000017"
    #expect(try barred("省示例服务中心", "", sanctioned: full.0, ""))
    #expect(try barred("省示例服务中心", "", sanctioned: "", code))
    #expect(try barred("别的名字", code, sanctioned: "江苏省示例技术推广站", ""))
    #expect(try !barred("江苏省示例技术推广中心", "", sanctioned: full.0, ""))
    #expect(try !barred(full.0, "121100004000000014", sanctioned: full.0, code))
  }

  @Test func `a sanction by code finds who gives the name alone that stands beside the code elsewhere`() throws {
    let sanction = Sanction(
      unit: "", creditCode: "123200004660000017", kind: .penalty, day: try #require(CalendarDate("2022-06-01")))
    let all = teams([("江苏省示例科技服务中心", "123200004660000017"), full])
    let surroundings = SampleSurroundings.with(sanctions: [sanction])
    let checker = NoticeChecker(
      notice: try SampleApplications.notice(), surroundings: surroundings, applications: all)
    #expect(checker.findings(in: all[1]).contains { $0.rule == .barredUnit })
    #expect(try !SampleApplications.findings(all[1], surroundings).contains { $0.rule == .barredUnit })
  }
}
