import Reporting
import SupplyDemand
import TestSupport
import Testing

struct FindingSentenceTests {
  static let place = ListLocation(file: "cities.txt", line: 46, column: 12)

  @Test(arguments: FindingKind.allCases, Language.allCases)
  func `every kind has a sentence that quotes the text`(kind: FindingKind, language: Language) {
    for count in 0...3 {
      let finding = Finding(kind, at: Self.place, quoting: "某段原文", facts: ["甲", "乙", "丙"].prefix(count).map { $0 })
      let message = finding.message(in: language)
      #expect(message.contains("某段原文"))
      #expect(message.hasSuffix(language == .zh ? "。" : "."))
      #expect(!message.contains("  "))
      #expect(finding.line(in: language).hasPrefix("cities.txt:46:12: "))
    }
  }

  @Test func `sentences with all facts and with none are as expected`() throws {
    var lines: [String] = []
    for kind in FindingKind.allCases {
      for facts in [["甲、乙", "丙"], []] {
        let finding = Finding(kind, at: Self.place, quoting: "原文", facts: facts)
        lines += Language.allCases.map { finding.line(in: $0) }
      }
    }
    try expectSnapshot(lines.joined(separator: "\n") + "\n", named: "finding-sentences.txt")
  }

  @Test func `a kind of enterprise among the facts is translated`() {
    let finding = Finding(.notCompany, at: Self.place, quoting: "浙江大学", facts: ["university"])
    #expect(finding.message(in: .zh).contains("而是高校"))
  }

  @Test func `a long quotation is cut and an empty one is named`() {
    let long = Finding(.strayText, at: Self.place, quoting: String(repeating: "长", count: 500))
    #expect(long.message(in: .zh).contains(String(repeating: "长", count: 80) + "…」"))
    #expect(Finding(.strayText, at: Self.place, quoting: "").message(in: .zh).contains("（空）"))
  }

  @Test func `a name is masked only as a whole word`() {
    let finding = Finding(.nearDuplicate, at: Self.place, quoting: "张三，张三丰", facts: ["E7", "张三"])
    let text = FindingReport([finding], people: ["张三丰", "李四"]).rendered(as: .json, in: .zh)
    #expect(text.contains("\"quoted\": \"张三，张**\""))
    #expect(text.contains("张三）"))
  }
}
