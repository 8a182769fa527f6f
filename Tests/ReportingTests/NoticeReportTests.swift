import SupplyDemand
import Testing

@testable import Reporting

struct NoticeReportTests {
  private static func finding(
    _ rule: NoticeRule, _ severity: NoticeFinding.Severity = .fatal, quoting quoted: String = "",
    facts: [String] = []
  ) -> NoticeFinding {
    NoticeFinding(
      rule: rule, severity: severity, clause: "四.2",
      location: ListLocation(file: "a.docx", part: .table(3), line: 2, column: 1), quoted: quoted, facts: facts)
  }

  @Test(arguments: NoticeRule.allCases) func `every rule is worded in both languages, whatever facts there are`(
    rule: NoticeRule
  ) {
    for severity in NoticeFinding.Severity.allCases {
      for facts in [[], ["甲"], ["甲", "2", "3", "丁"]] {
        let finding = Self.finding(rule, severity, facts: facts)
        for language in Language.allCases {
          let text = finding.message(in: language)
          #expect(text.count > 6 && !text.contains("Optional"), "\(rule) \(text)")
        }
      }
    }
  }

  @Test func `facts stand in the sentence`() {
    let finding = Self.finding(.wordLimit, facts: ["单位简介", "345", "300"])
    #expect(finding.message(in: .zh) == "「单位简介」345 字，限 300 字（计字符，不计空白）；请删减 45 字。")
  }

  @Test func `persons are masked, and words with numerals in them are not taken for telephone numbers`() {
    let report = NoticeReport(
      [],
      findings: [
        Self.finding(.sharedExpert, quoting: "钱四"), Self.finding(.phone, quoting: "13800130001"),
        Self.finding(.sharedExpert, quoting: "钱四、欧阳修之、孙五、李六、周七"),
      ])
    guard case .members(let members) = report.json(in: .zh), case .array(let findings) = members[1].value else {
      Issue.record("no findings")
      return
    }
    let quoted = findings.compactMap { finding -> String? in
      guard case .members(let members) = finding,
        case .string(let text)? = members.first(where: { $0.key == "quoted" })?.value
      else { return nil }
      return text
    }
    #expect(quoted == ["钱*", "138****0001", "钱*、欧阳**、孙*、李*、周*"])
  }

  @Test func `shared experts are counted, and those known by name alone among them`() {
    let some = Self.finding(.sharedExpert, facts: ["甲.docx", "3", "1"])
    #expect(some.message(in: .zh) == "有 3 名专家也在本单位另一服务团（甲.docx）中，各团专家不得重复。其中后 1 名只是姓名相同，请核对是否同一人。")
    let one = Self.finding(.sharedExpert, facts: ["甲.docx", "1", "0"])
    #expect(one.message(in: .en) == "The expert is also in another team of the unit (甲.docx).")
    let names = Self.finding(.sharedExpert, .warning, facts: ["甲.docx", "2", "2"])
    #expect(names.message(in: .zh) == "与本单位另一服务团（甲.docx）有 2 名同名专家，请核对是否同一人。")
  }

  @Test func `places in documents are told as people count`() {
    #expect(Self.finding(.fee).location.placeWords.zh == "表 3 第 2 行第 1 列")
    #expect(ListLocation(file: "a", part: .sheet("名单"), line: 7, column: 28).place == "名单!AB7")
    #expect(ListLocation(file: "a", line: 3, column: 4).description == "a:3:4")
  }

  @Test func `findings of no file stand under what a person has to check`() {
    let everywhere = NoticeFinding(
      rule: .seals, severity: .unchecked, clause: "三.4", location: ListLocation(file: ""), quoted: "")
    let report = NoticeReport(
      [NoticeReport.Subject(file: "a.docx", kind: .industry, unit: "样例学会", name: "样例团")],
      findings: [Self.finding(.fee, .warning), everywhere])
    let titles = report.sections(in: .zh).map(\.title)
    #expect(titles == ["申报材料检查", "a.docx：样例团", "全部申报材料：需人工核对"])
  }
}
