import SupplyDemand
import Testing

@testable import Programme

struct WordLimitCheckTests {
  private let clause = "各栏目字数限制"
  private let sample = SampleApplications.application(.industry)

  @Test(arguments: [
    (ApplicationField.profile, "单位简介", 300), (.rationale, "立项依据和目的", 200), (.contents, "项目主要内容", 300),
    (.conditions, "项目实施条件", 300),
  ])
  func `a text over its limit is a warning up to a tenth over, and fatal above`(
    field: ApplicationField, label: String, most: Int
  ) throws {
    func findings(_ count: Int) throws -> [NoticeFinding] {
      try SampleApplications.findings(sample.filling(field, String(repeating: "字", count: count)))
    }
    func expected(_ count: Int, _ severity: NoticeFinding.Severity) -> NoticeFinding {
      let text = sample.filling(field, String(repeating: "字", count: count))[field]
      return NoticeFinding(.wordLimit, severity, clause, text, [label, String(count), String(most)])
    }
    #expect(try findings(most) == [])
    #expect(try findings(most + 1) == [expected(most + 1, .warning)])
    #expect(try findings(most / 10 * 11) == [expected(most / 10 * 11, .warning)])
    #expect(try findings(most / 10 * 11 + 1) == [expected(most / 10 * 11 + 1, .fatal)])
  }

  @Test func `goals are limited to 200 characters`() throws {
    let goals = try #require(sample[.goals]?.text)
    let exact = goals + String(repeating: "好", count: 200 - goals.count)
    #expect(try SampleApplications.findings(sample.filling(.goals, exact)) == [])
    let over = sample.filling(.goals, exact + "好")
    #expect(
      try SampleApplications.findings(over) == [
        NoticeFinding(.wordLimit, .warning, clause, over[.goals], ["项目目标及预期成果", "201", "200"])
      ])
  }

  @Test func `the answers of the third section are limited together, and told at the first`() throws {
    // 21 of the name, 12 of the units, 9 of the cities, 1 and 5 stand already.
    let exact = sample.filling(.other, String(repeating: "字", count: 200 - 48))
    let sum = exact.texts.filter { $0.key.section == 3 }.map(\.value.text.count).reduce(0, +)
    let full = exact.filling(.other, String(repeating: "字", count: 200 - 48 + 200 - sum))
    #expect(try SampleApplications.findings(full) == [])
    let over = full.filling(.other, (full[.other]?.text ?? "") + "字")
    #expect(
      try SampleApplications.findings(over) == [
        NoticeFinding(.wordLimit, .warning, clause, over[.title], ["项目基本信息", "201", "200"])
      ])
  }

  @Test func `the goal of each stage is limited by itself`() throws {
    let exact = sample.replacingStage(0, goal: String(repeating: "字", count: 100))
      .replacingStage(1, goal: String(repeating: "字", count: 100))
    #expect(try SampleApplications.findings(exact) == [])
    let over = sample.replacingStage(1, goal: String(repeating: "字", count: 111))
    #expect(
      try SampleApplications.findings(over) == [
        NoticeFinding(.wordLimit, .fatal, clause, over.stages[1].goal, ["第二阶段目标内容", "111", "100"])
      ])
  }

  @Test func `white space doesn't count, marks do`() throws {
    let spaced = sample.filling(.rationale, String(repeating: "字 \n\u{3000}", count: 200))
    #expect(try SampleApplications.findings(spaced) == [])
    let marked = sample.filling(.rationale, String(repeating: "字", count: 200) + "。")
    #expect(try SampleApplications.findings(marked).map(\.facts) == [["立项依据和目的", "201", "200"]])
  }

  @Test func `what can't be seen doesn't count`() throws {
    let hidden = sample.filling(.rationale, String(repeating: "字\u{200B}", count: 200) + "\u{FEFF}")
    #expect(try SampleApplications.findings(hidden) == [])
  }

  @Test func `an event's form has the same limits`() throws {
    let over = SampleApplications.application(.forum).filling(.profile, String(repeating: "字", count: 331))
    #expect(
      try SampleApplications.findings(over) == [
        NoticeFinding(.wordLimit, .fatal, clause, over[.profile], ["单位简介", "331", "300"])
      ])
  }
}
