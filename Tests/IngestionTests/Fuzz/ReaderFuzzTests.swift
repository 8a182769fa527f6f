import Foundation
import OfficeDocuments
import TestSupport
import Testing

@testable import ReaderFuzz

/// A short run of the fuzz of each reader: whatever is damaged, reading ends, gives the same twice, and names places that are
/// in the file.
@Suite struct ReaderFuzzTests {
  private static let readers = FuzzedReaders(data: Repository.root.appending(path: "Data"))

  /// What came of reading `count` damaged files.
  private static func broken(
    _ name: FuzzedReaders.Name, _ files: [[UInt8]], seed: UInt64, count: Int
  ) async throws -> [String] {
    let reader = try readers.reader(name)
    let inputs = files.map(reader.input)
    var (mutator, broken, read) = (Mutator(seed: seed), [String](), 0)
    for round in 0..<count {
      let outcomes = await reader.outcomes(reader.damaged(inputs[round % inputs.count], by: &mutator))
      broken += outcomes.filter(\.isBroken).map { "round \(round): \($0.words)" }
      if outcomes.contains(where: { $0.words.hasSuffix(": read") }) { read += 1 }
    }
    #expect(read * 4 > count, "most damage is small enough that something is read")
    return broken
  }

  private static func samples() throws -> [[UInt8]] {
    try ["achievements", "demands", "experts", "teams", "open-sources", "problems", "projects"].map { name in
      try Repository.bytes("Data/Samples/\(name).csv")
    }
  }

  @Test(arguments: [FuzzedReaders.Name.csv, .jsonl], [1, 2] as [UInt64])
  func `damaged lists are read or refused`(name: FuzzedReaders.Name, seed: UInt64) async throws {
    #expect(try await Self.broken(name, Self.samples(), seed: seed, count: 56) == [])
  }

  @Test(arguments: [3, 4] as [UInt64]) func `damaged lists of cities are read or refused`(seed: UInt64) async throws {
    let list = Array(try PilotCityFixture.notice().utf8)
    #expect(try await Self.broken(.cities, [list], seed: seed, count: 12) == [])
  }

  @Test(arguments: [5, 6] as [UInt64]) func `damaged forms are read or refused`(seed: UInt64) async throws {
    let day = try #require(WordFile.Day(year: 2023, month: 4, day: 20))
    let table = WordFile.Table(
      columns: [.init(title: "申报单位"), .init(title: "中国示例汽车学会")],
      rows: [["统一社会信用代码", "51100000500000001A"], ["服务团名称", "“科创中国”新能源汽车产业科技服务团"], ["团长", "钱示例"], ["合计", "55万元"]])
    let document = try WordFile(
      title: "申报书", created: day, blocks: [.title("“科创中国”科技服务团项目申报书"), .paragraph("一、申报单位基本情况"), .table(table)]
    ).bytes()
    #expect(try await Self.broken(.forms, [Self.form, document], seed: seed, count: 60) == [])
  }

  @Test(arguments: [7, 8] as [UInt64]) func `damaged tables are read or refused`(seed: UInt64) async throws {
    let tables = [
      "单位名称,统一社会信用代码,情形,日期,来源\n样例学会,51100000500000001A,行政处罚,2022-06-30,样例决定\n样例大学,,通报,2023年1月1日,\n",
      "单位全称,统一社会信用代码,别名\n样例学会,51100000500000001A,样例会；样会\n样例大学,,\n",
      "0.5,0.25\n1,\n\nside,index,minimum,maximum\nrow,0,0,1\nrow,1,1,2\ncolumn,0,0,1\ncolumn,1,0,1\n",
      "D1\t窑炉节能改造\n{\"id\": \"D3\", \"title\": \"氢气\", \"abstract\": \"纯化\", \"keywords\": [\"氢\", \"膜\"]}\n",
      "Q1\tD1\t2\nQ1\tD2\t0\n",
      "{\"supply\": \"teams\", \"receivers\": \"cities\", \"supplierLoad\": [0, 3], \"pairs\": [[\"T1\", \"1\"]]}",
    ]
    #expect(try await Self.broken(.tables, tables.map { Array($0.utf8) }, seed: seed, count: 120) == [])
  }

  private static let form = Array(
    """
    {"form": "team", "code": "KJFWT2023-01", "unit": "中国示例汽车学会", "credit-code": "51100000500000001A",
     "title": "“科创中国”新能源汽车产业科技服务团", "target-cities": ["江苏无锡", "山东青岛"], "directions": "新能源汽车、物联网",
     "contents": "走访园区企业五十家，解析技术问题60项。", "goals": "转让成果5项，形成案例2个。", "start": "2023年4月",
     "end": "2023年11月30日", "people": {"leader": {"name": "钱示例", "phone": "13800130001"}, "contact": {"name": "周示例"}},
     "stages": [{"name": "第一阶段", "budget": "10万元", "goal": "走访", "start": "2023年4月", "end": "2023年6月"}],
     "members": [{"name": "钱示例", "position": "示例大学", "contact": "13800130001", "task": "总体"}],
     "funds": {"total": "55", "requested": "50万元", "own": 5}, "expense-total": "55万元",
     "expenses": [{"item": "调研费", "amount": "5.5", "basis": "10人×5500元"}], "signatures": {"leader": "钱示例"},
     "experts": ["钱示例", {"title": "孙示例", "details": "教授；13800130002"}], "demands": ["氢气纯化"]}
    """.utf8)
}
