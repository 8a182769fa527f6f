import Ingestion
import SupplyDemand
import Testing

/// What the fuzz has found, each by its smallest case.
@Suite struct FuzzRegressionTests {
  /// Rows behind a lone CR were counted by the reader of tables and not by what shows a place.
  @Test(arguments: ["\r", "\r\n", "\n"]) func `a place is in the line that is shown, whatever ends lines`(
    end: String
  ) throws {
    let text = ["编号,姓名,职称", "E1,甲,教授", "E2,乙,不是职称", "E3,,教授"].joined(separator: end)
    let document = ListDocument(text: text, file: "a.csv")
    let list = try RecordLists.reader().read(document, as: .experts)
    #expect(list.findings.filter { $0.location.line == 4 }.count == 1)
    #expect(list.findings.allSatisfy { document.line(at: $0.location) != nil })
    #expect(document.line(at: ListLocation(file: "a.csv", line: 4, column: 4))?.text == "E3,,教授")
  }

  @Test func `lines of JSON and plain titles end as those of tables do`() throws {
    let objects = try RecordLists.read("{\"姓名\": \"甲\"}\r{\"姓名\": \"乙\"}\r\n{\"姓名\": 1}\r[", as: .experts)
    #expect(objects.records.experts.map(\.name).sorted() == ["1", "乙", "甲"].sorted())
    #expect(objects.findings.last?.location.line == 4)
    let titles = try RecordLists.read("一种高温窑炉\r低碳燃烧技术\r\n活性肽制备方法\n", as: .achievements)
    #expect(Set(titles.locations.values.compactMap(\.line)) == [1, 2, 3])
  }

  /// Each beginning of a name was looked up: as many as it has scalars, each as long.
  @Test(.timeLimit(.minutes(1))) func `an enterprise's name may be as long as a hostile file`() throws {
    let name = String(repeating: "[", count: 300_000)
    let city = try PilotCityFixture.city(enterprises: "甲乙丙科技、" + name).city
    #expect(city.enterprises.map(\.text.unicodeScalars.count) == [5, 300_000])
    let glued = try PilotCityFixture.city(enterprises: "甲乙丙科技、丁戊己电子、甲乙丙科技丁戊己电子").findings
    #expect(glued.filter { $0.kind == .likelyLostSeparator }.map(\.facts) == [["甲乙丙科技、丁戊己电子"]])
  }

  /// Each of a thousand mentions of one region was a finding that quotes the whole name.
  @Test func `a region in a name is told of once`() throws {
    let found = try PilotCityFixture.city(enterprises: String(repeating: "新疆", count: 1000) + "油田").findings
    #expect(found.filter { $0.kind == .foreignRegion }.map(\.facts) == [["新疆", "江苏无锡"]])
  }

  /// Cells of the first rows were taken apart as names of columns for every kind of list.
  @Test(.timeLimit(.minutes(1))) func `a cell may be as long as a hostile file`() throws {
    let text = "编号,姓名,研究方向\nE1,甲," + String(repeating: "\u{FFFD}", count: 300_000) + "\n"
    #expect(try RecordLists.kinds(of: text) == [.experts])
    #expect(try RecordLists.read(text, as: .experts).records.experts.map(\.name) == ["甲"])
  }
}
