import Ingestion
import SupplyDemand
import TestSupport
import Testing

struct ListDocumentTests {
  static func document(_ bytes: [UInt8], file: String = "名单.xlsx") async throws -> ListDocument {
    try await ListDocumentReader().document(bytes, file: file)
  }

  static func read(
    _ bytes: [UInt8], as kind: RecordKind, file: String = "名单.xlsx"
  ) async throws -> RecordList {
    try RecordLists.reader().read(try await document(bytes, file: file), as: kind)
  }

  /// Findings as place, kind, quoted text.
  static func words(_ list: RecordList) -> [String] {
    list.findings.map { "\($0.location.place) \($0.kind.rawValue) \($0.quoted)" }
  }

  @Test func `a sheet with a title above its header is a list, and its title is no trouble`() async throws {
    let sheet = OfficeSample.Sheet(
      name: "专家",
      rows: [["2023年专家名单", nil, nil], [nil, nil, nil], ["姓名", "单位", "电话"], ["甲某", "示例大学", "000-1"]],
      merged: ["A1:C1"])
    let list = try await Self.read(try OfficeSample.workbook([sheet]), as: .experts)
    #expect(list.records.experts.map(\.name) == ["甲某"])
    #expect(list.records.experts.map(\.phone) == ["000-1"])
    #expect(list.locations.values.map(\.description) == ["名单.xlsx:专家!4"])
    #expect(Self.words(list) == [])
  }

  @Test func `a header of two rows names columns by both`() async throws {
    let sheet = OfficeSample.Sheet(
      rows: [
        ["团名", "团长", nil, "联系方式", nil], [nil, "姓名", "单位", "电话", "邮箱"], ["甲团", "乙某", "示例大学", "1", "2"],
      ], merged: ["A1:A2", "B1:C1", "D1:E1"])
    let list = try await Self.read(try OfficeSample.workbook([sheet]), as: .teams)
    #expect(list.records.teams.map(\.name) == ["甲团"])
    #expect(list.records.teams.map(\.leader) == ["乙某"])
    #expect(list.records.teams.map(\.units) == [[]])
    let experts = OfficeSample.Sheet(
      rows: [["姓名", "联系方式", nil], [nil, "电话", "邮箱"], ["甲某", "000-1", "a@example.com"]], merged: ["B1:C1"])
    let expert = try await Self.read(try OfficeSample.workbook([experts]), as: .experts).records.experts.first
    #expect(expert?.phone == "000-1" && expert?.email == "a@example.com")
  }

  @Test func `a cell merged over rows stands in each of them, and a title between rows in none`() async throws {
    let sheet = OfficeSample.Sheet(
      name: "S",
      rows: [
        ["需求名称", "城市"], ["一、东部", nil], ["甲", "江苏无锡"], ["乙", nil], ["丙", "山西运城"],
      ], merged: ["A2:B2", "B3:B4"])
    let list = try await Self.read(try OfficeSample.workbook([sheet]), as: .demands)
    let cities = Dictionary(uniqueKeysWithValues: list.records.demands.map { ($0.title, $0.city) })
    #expect(cities == ["甲": "江苏无锡", "乙": "江苏无锡", "丙": "山西运城"])
    #expect(Self.words(list) == ["S!A2 stray-text 一、东部"])
  }

  @Test func `all sheets that are lists are read, others are told of`() async throws {
    let header = ["姓名", "单位"]
    let book = try OfficeSample.workbook([
      OfficeSample.Sheet(name: "一", rows: [header, ["甲某", "示例大学"]]),
      OfficeSample.Sheet(name: "草稿", isHidden: true, rows: [header, ["丙某", "示例大学"]]),
      OfficeSample.Sheet(name: "说明", rows: [["填表人", "某处"]]),
      OfficeSample.Sheet(name: "二", rows: [header, ["乙某", "示例大学"]]),
    ])
    let list = try await Self.read(book, as: .experts)
    #expect(Set(list.records.experts.map(\.name)) == ["甲某", "乙某"])
    #expect(Self.words(list) == ["草稿 hidden-sheet 草稿", "说明 part-left-out 填表人"])
  }

  @Test func `a sheet of ours that says what the lists are isn't told of, whatever it is called`() async throws {
    let list = OfficeSample.Sheet(name: "专家", rows: [["姓名", "单位"], ["甲某", "示例大学"]])
    for titles in [AboutSheet.titles, AboutSheet.englishTitles] {
      let about = OfficeSample.Sheet(name: "工作表2", rows: [[" \(titles.item)", titles.content], ["名单", "专家名单"]])
      #expect(Self.words(try await Self.read(try OfficeSample.workbook([list, about]), as: .experts)) == [])
    }
    let other = OfficeSample.Sheet(name: "说明", rows: [["说明项", "内容", "备注"], ["甲", "乙", "丙"]])
    let read = try await Self.read(try OfficeSample.workbook([list, other]), as: .experts)
    #expect(Self.words(read) == ["说明 part-left-out 说明项"])
  }

  @Test func `lists of several kinds in one workbook are told apart`() async throws {
    let book = try OfficeSample.workbook([
      OfficeSample.Sheet(name: "专家", rows: [["姓名", "单位", "职称"], ["甲某", "示例大学", "教授"]]),
      OfficeSample.Sheet(name: "需求", rows: [["需求名称", "企业", "预算（万元）"], ["甲", "乙公司", "5"]]),
    ])
    let document = try await Self.document(book)
    #expect(try RecordLists.reader().kinds(of: document) == .each([.experts, .demands]))
    let demands = try RecordLists.reader().read(document, as: .demands)
    #expect(demands.records.demands.map(\.budget) == [5])
    #expect(Self.words(demands) == ["专家 part-left-out 姓名"])
  }

  @Test func `numbers, dates, truth values and errors of cells`() async throws {
    let sheet = OfficeSample.Sheet(
      name: "S", rows: [["成果名称", "年份", "产业化方案", "摘要"], ["甲", "", "", ""]],
      special: [
        "B2": "<c r=\"B2\"><v>2021</v></c>", "C2": "<c r=\"C2\" t=\"b\"><v>1</v></c>",
        "D2": "<c r=\"D2\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>",
      ])
    let list = try await Self.read(try OfficeSample.workbook([sheet]), as: .achievements)
    let achievement = try #require(list.records.achievements.first)
    #expect(achievement.year == 2021 && achievement.hasIndustrializationPlan == true && achievement.abstract.isEmpty)
    #expect(Self.words(list) == ["S!D2 error-cell #DIV/0!"])
  }

  @Test func `findings point to cells of sheets and rows of tables`() async throws {
    let rows = [["姓名", "单位"], ["", "示例大学"]]
    let sheet = OfficeSample.Sheet(name: "甲", rows: rows)
    let list = try await Self.read(try OfficeSample.workbook([sheet]), as: .experts)
    #expect(list.findings.map(\.location.place) == ["甲!2"])
    #expect(list.leftOutCount == 1)
    let body = OfficeSample.table([["x"]]) + OfficeSample.paragraph("") + OfficeSample.table(rows)
    let words = try await Self.read(try OfficeSample.document(body), as: .experts, file: "a.docx")
    #expect(words.findings.map(\.location.place).contains("table 2 row 2 column 1"))
  }

  @Test func `a table of Word with merged cells is a list`() async throws {
    let body =
      OfficeSample.paragraph("需求清单")
      + OfficeSample.table([["需求名称", "城市"], ["甲", "v江苏无锡"], ["乙", "^"], ["需求名称", "城市"], ["丙", "山西运城"]])
    let list = try await Self.read(try OfficeSample.document(body), as: .demands, file: "a.docx")
    let cities = Dictionary(uniqueKeysWithValues: list.records.demands.map { ($0.title, $0.city) })
    #expect(cities == ["甲": "江苏无锡", "乙": "江苏无锡", "丙": "山西运城"])
    #expect(list.findings == [])
  }

  @Test func `paragraphs and a single column are plain lists`() async throws {
    let titles = ["面向制造的视觉检测技术研究", "一种锂电池材料的制备方法", "智能网联汽车关键技术及应用"]
    let document = try await Self.document(
      try OfficeSample.document(titles.map(OfficeSample.paragraph).joined()), file: "a.docx")
    #expect(try RecordLists.reader().kinds(of: document) == .any([.achievements]))
    let sheet = OfficeSample.Sheet(rows: titles.map { [$0] })
    let list = try await Self.read(try OfficeSample.workbook([sheet]), as: .achievements)
    #expect(Set(list.records.achievements.map(\.title)) == Set(titles))
  }

  @Test func `a line of a document can be shown`() async throws {
    let sheet = OfficeSample.Sheet(name: "甲", rows: [["姓名", "单位"], ["乙某", "示例大学"]])
    let document = try await Self.document(try OfficeSample.workbook([sheet]))
    let place = ListLocation(file: "名单.xlsx", part: .sheet("甲"), line: 2, column: 2)
    let line = try #require(document.line(at: place))
    #expect(line.text == "乙某 | 示例大学" && line.column == 6)
  }
}
