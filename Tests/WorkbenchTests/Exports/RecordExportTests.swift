import Foundation
import Ingestion
import Reporting
import SupplyDemand
import TestSupport
import Testing
import Workbench

struct RecordExportTests {
  private static let kinds: [RecordKind] = [
    .experts, .achievements, .demands, .teams, .problems, .projects, .openSources,
  ]

  private static func writer() throws -> RecordListWriter {
    try DataFolder.at(Repository.root.appending(path: "Data").path).recordListWriter()
  }

  private static func reader() throws -> RecordListReader {
    func table(_ name: String) throws -> String {
      String(decoding: try Repository.bytes("Data/RecordFields/\(name)"), as: UTF8.self)
    }
    return RecordListReader(
      aliases: try RecordFieldAliases(
        headers: table("headers.tsv"), values: table("values.tsv"), titleWords: table("title-words.tsv")))
  }

  private static func only(_ kind: RecordKind, of records: Records) -> Records {
    switch kind {
    case .cities: Records(cities: records.cities)
    case .experts: Records(experts: records.experts)
    case .achievements: Records(achievements: records.achievements)
    case .demands: Records(demands: records.demands)
    case .teams: Records(teams: records.teams)
    case .problems: Records(problems: records.problems)
    case .projects: Records(projects: records.projects)
    case .openSources: Records(openSources: records.openSources)
    }
  }

  /// The first record that isn't as it was.
  private static func difference(_ read: Records, _ expected: Records) -> String {
    func first<Record: Equatable>(_ read: [Record], _ expected: [Record]) -> String {
      zip(read, expected).first { $0 != $1 }.map { "\($0)\nfor \($1)" } ?? ""
    }
    return first(read.experts, expected.experts) + first(read.achievements, expected.achievements)
      + first(read.demands, expected.demands) + first(read.teams, expected.teams)
      + first(read.problems, expected.problems) + first(read.projects, expected.projects)
      + first(read.openSources, expected.openSources)
  }

  @Test(arguments: ExportFormat.allCases, kinds)
  func `full exports read again give equal records`(format: ExportFormat, kind: RecordKind) async throws {
    for seed in UInt64(0)..<12 {
      var random = RandomListRecords(seed: seed)
      let records = random.records(count: 15)
      let export = RecordExport(kind, of: records, writer: try Self.writer(), disclosure: .full)
      let bytes = try export.bytes(as: format, date: nil)
      let document = try await ListDocumentReader().document(bytes, file: "a.\(format.rawValue)")
      #expect(document.findings == [])
      let list = try Self.reader().read(document, as: kind)
      let expected = Self.only(kind, of: records)
      #expect(list.records == expected, "seed \(seed): \(Self.difference(list.records, expected))")
      #expect(list.findings == [], "seed \(seed)")
    }
  }

  @Test(arguments: ExportFormat.allCases)
  func `a masked export says so and shows nobody`(format: ExportFormat) async throws {
    let expert = Expert(id: Expert.ID("E1"), name: "王小明", unit: "示例大学", phone: "13812345678")
    let export = RecordExport(
      .experts, of: Records(experts: [expert]), writer: try Self.writer(), disclosure: .masked)
    let bytes = try export.bytes(as: format, date: nil)
    let list = try Self.reader().read(
      try await ListDocumentReader().document(bytes, file: "a.\(format.rawValue)"), as: .experts)
    #expect(list.records.experts.map(\.name) == ["王**"])
    #expect(list.findings.contains { $0.kind == .maskedValue })
    if format == .csv || format == .jsonl {
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(text.contains(format == .csv ? "已隐去" : "\"masked\":true"))
      #expect(!text.contains("13812345678"))
    }
  }

  @Test func `texts that a form can't hold are counted`() throws {
    let records = Records(experts: [
      Expert(id: Expert.ID("E1"), name: "甲某", biography: String(repeating: "长", count: 40_000)),
      Expert(id: Expert.ID("E2"), name: "乙某", biography: "左\u{202E}右"),
    ])
    let export = RecordExport(.experts, of: records, writer: try Self.writer(), disclosure: .full)
    #expect(export.alteredCount(as: .csv) == 0 && export.alteredCount(as: .jsonl) == 0)
    #expect(export.alteredCount(as: .xlsx) == 2 && export.alteredCount(as: .docx) == 1)
  }

  @Test func `the same records give the same bytes`() throws {
    var random = RandomListRecords(seed: 1)
    let records = random.records(count: 5)
    for format in ExportFormat.allCases {
      let export = RecordExport(.teams, of: records, writer: try Self.writer(), disclosure: .full)
      let date = CalendarDate(year: 2026, month: 11, day: 29)
      #expect(try export.bytes(as: format, date: date) == export.bytes(as: format, date: date))
    }
  }

  @Test(arguments: [
    (0.0, "0"), (50, "50"), (12.5, "12.5"), (0.00005, "0.00005"), (1e21, "1000000000000000000000"),
    (1.25e-7, "0.000000125"), (1.5e16, "15000000000000000"),
  ]) func `amounts are written in plain digits`(amount: Double, digits: String) {
    #expect(ListValue.plainDigits(amount) == digits)
  }
}
