import SupplyDemand
import Testing

@testable import Reporting

struct ListTemplateTests {
  @Test(arguments: RecordKind.allCases) func `a template has a header and two whole rows`(kind: RecordKind) {
    let template = ListTemplate(kind)
    #expect(template.kind == kind)
    #expect(template.rows.count == 2 && template.rows.allSatisfy { $0.count == template.columns.count })
    #expect(Set(template.columns).count == template.columns.count)
    let lines = template.table.csv.split(separator: "\r\n", omittingEmptySubsequences: false)
    #expect(lines.count == 4 && lines[0] == template.columns.joined(separator: ",") && lines[3].isEmpty)
  }

  @Test(arguments: RecordKind.allCases) func `what isn't a place in a template says that it is invented`(
    kind: RecordKind
  ) {
    let people: Set<String> = ["姓名", "完成人", "团长", "首席专家", "匹配专家"]
    let template = ListTemplate(kind)
    for row in template.rows {
      #expect(row.contains { $0.contains("示例") || $0.contains("样例") })
      for (column, text) in zip(template.columns, row) where people.contains(column) && !text.isEmpty {
        #expect(text.hasPrefix("样例"))
      }
    }
  }

  @Test func `numbers are numbers, and what isn't known is left out of JSON`() throws {
    #expect(ListTemplate(.projects).table.rows[0].cells.contains(.count(3000)))
    let lines = try #require(ListTemplate(.projects).jsonLines).split(separator: "\n")
    #expect(lines.count == 2 && lines.allSatisfy { $0.hasPrefix("{\"编号\":\"示例-X") && $0.hasSuffix("}") })
    #expect(lines[0].contains("\"投资额（万元）\":3000,") && !lines[1].contains("投资额"))
    #expect(ListTemplate(.cities).jsonLines == nil)
  }
}
