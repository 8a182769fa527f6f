import SupplyDemand
import Testing

@testable import Programme

struct RepeatedTextCheckTests {
  private let rules: Set<NoticeRule> = [.sharedDemand, .sharedAchievement, .repeatedServices, .repeatedEffects]
  private let carbon = "面向高温窑炉的低碳燃烧与余热梯级利用成套技术，在建材企业建成示范线三条，年节约标准煤一万两千吨，减排效果经第三方测定"
  private let milk = "乳清蛋白酶解制备活性肽并建立风味掩蔽工艺，产品用于老年营养食品，已取得中试批件和两项检测报告"

  /// A team of the sample unit with services and effects of its own.
  private func team(_ file: String, contents: String, goals: String) -> Application {
    SampleApplications.application(.industry, file: file).filling(.contents, contents).filling(.goals, goals)
  }

  private var first: Application { team("a.docx", contents: "走访园区企业，梳理难题。", goals: "五十项成果落地转化。") }
  private var second: Application { team("b.docx", contents: "培训技术经理，开设课程。", goals: "成立一家研究机构。") }

  private func found(_ applications: [Application], boilerplate: [String] = []) throws -> [NoticeFinding] {
    try SampleApplications.shared(applications, SampleSurroundings.with(boilerplate: boilerplate))
      .filter { rules.contains($0.rule) }
  }

  @Test(arguments: [(RecordKind.demands, NoticeRule.sharedDemand), (.achievements, .sharedAchievement)])
  func `a record of one title in two teams of a unit is fatal, however short`(
    kind: RecordKind, rule: NoticeRule
  ) throws {
    let (a, b) = (first.attaching(kind, "氢气纯化"), second.attaching(kind, "《氢气 纯化》"))
    #expect(
      try found([a, b]) == [
        NoticeFinding(rule, .fatal, "四.2", b.attachments[0].title, ["a.docx", "100", "氢气纯化"])
      ])
  }

  @Test func `a record told in the same words under another title is fatal`() throws {
    let a = first.attaching(.demands, "窑炉节能改造", carbon)
    let b = second.attaching(.demands, "工业炉降碳", carbon)
    let findings = try found([a, b])
    #expect(findings.map(\.rule) == [.sharedDemand])
    #expect(findings.map(\.severity) == [.fatal])
    #expect(findings.map(\.location) == [b.attachments[0].title.location])
    #expect(findings.map { $0.facts[0] } == ["a.docx"])
    #expect(findings.map { $0.facts[2] } == [carbon])
  }

  @Test func `different records are right, and one record of two kinds`() throws {
    let a = first.attaching(.demands, "窑炉节能改造", carbon)
    #expect(try found([a, second.attaching(.demands, "活性肽制备", milk)]) == [])
    #expect(try found([a, second.attaching(.achievements, "窑炉节能改造", carbon)]) == [])
  }

  @Test func `a record twice in one team is right`() throws {
    #expect(try found([first.attaching(.demands, "氢气纯化").attaching(.demands, "氢气纯化"), second]) == [])
  }

  @Test(arguments: [(ApplicationField.contents, NoticeRule.repeatedServices), (.goals, .repeatedEffects)])
  func `services or effects told in the same words are fatal`(field: ApplicationField, rule: NoticeRule) throws {
    let (a, b) = (first.filling(field, carbon), second.filling(field, carbon))
    #expect(try found([a, b]) == [NoticeFinding(rule, .fatal, "四.2", b[field], ["a.docx", "100", carbon])])
  }

  @Test func `services of which somewhat less than half is the same are a warning`() throws {
    let own = "另设三个专题组，分别走访轴承与齿轮两类制造企业，形成诊断意见并回访落实情况"
    let a = first.filling(.contents, carbon)
    let b = second.filling(.contents, String(carbon.prefix(26)) + "。" + own)
    #expect(try found([a, b]).map(\.severity) == [.warning])
  }

  @Test func `sentences of the notice count for nothing`() throws {
    let (a, b) = (first.filling(.contents, carbon), second.filling(.contents, carbon))
    #expect(try found([a, b], boilerplate: [carbon]) == [])
  }

  @Test func `the same words of two units are right`() throws {
    let a = first.filling(.contents, carbon).attaching(.demands, "氢气纯化")
    let b = second.filling(.contents, carbon).attaching(.demands, "氢气纯化")
      .ofUnit("中国示例化工学会", "51100000500000002D")
    #expect(try found([a, b]) == [])
  }

  @Test func `teams of which no unit is known aren't one unit's`() throws {
    let (a, b) = (first.filling(.contents, carbon), second.filling(.contents, carbon))
    let unknown = [a, b].map { $0.filling(.unit, "").filling(.coverUnit, "").filling(.creditCode, "") }
    #expect(try found(unknown) == [])
  }

  @Test func `events repeat nothing`() throws {
    let events = ["a.docx", "b.docx"].map {
      SampleApplications.application(.forum, file: $0).filling(.contents, carbon)
    }
    #expect(try found(events) == [])
  }
}
