import Ingestion
import SupplyDemand
import TestSupport
import Testing

/// What a list could be.
struct RecordKindTests {
  @Test(
    arguments: [
      ("成果名称,完成单位\n甲,乙", [.achievements]),
      ("姓名,单位,职称\n甲,乙,丙", [.experts]),
      ("name,title,unit\na,b,c", [.experts]),
      ("需求名称,企业\n甲,乙", [.demands]),
      ("团名,牵头单位\n甲,乙", [.teams]),
      ("序号,试点城市（园区）,重点产业,主要产业,代表企业\n1,甲,乙,丙,丁", [.cities]),
      ("{\"title\":\"甲\",\"abstract\":\"乙\"}", [.achievements]),
      ("title,description,city,budget\na,b,c,1", [.demands]),
      ("id,title\n1,a", [.achievements, .demands]),
      ("颜色,大小\n红,1\n蓝,2", []),
      ("{\"颜色\":1}", []),
      ("code\tlevel\tparent\tname\tdescription\n01\t2\tA\t农业\t", []),
      ("城市,经度\n甲,1", []),
      ("{不是", []),
      ("", []),
      ("甲\n乙\n丙", [.experts, .achievements, .demands, .teams]),
      ("一种装置的研究与应用\n基于模型的控制方法", [.achievements]),
      ("清华大学\n中国科学院化学研究所\n某某技术有限公司", [.experts, .achievements, .demands, .teams]),
      ("这是一段话。\n它有许多句子，说明了很多事情。", []),
    ] as [(String, [RecordKind])])
  func `a list is told by its columns or its lines`(text: String, kinds: [RecordKind]) throws {
    #expect(try RecordLists.kinds(of: text) == kinds)
  }

  @Test func `damaged names are refused with their place`() {
    #expect(
      throws: IngestionError.damagedNames(table: "headers.tsv", line: 2, reason: "there is no field colour")
    ) { try RecordFieldAliases(headers: "#\nexperts\tcolour\t颜色", values: "", titleWords: "") }
    #expect(
      throws: IngestionError.damagedNames(
        table: "values.tsv", line: 1, reason: "transfer-mode has no value gift")
    ) { try RecordFieldAliases(headers: "", values: "transfer-mode\tgift\t赠送", titleWords: "") }
    #expect(
      throws: IngestionError.damagedNames(
        table: "title-words.tsv", line: 1, reason: "2 columns parted by tabs are wanted")
    ) { try RecordFieldAliases(headers: "", values: "", titleWords: "研究") }
  }
}

/// The real lists, where they are at hand.
@Suite(.enabled(if: Repository.hasSharedData))
struct SharedListTests {
  @Test(arguments: [
    ("achievements/titles.txt", RecordKind.achievements, 12_981), ("c65-dev/documents.tsv", .achievements, 12_903),
    ("csl-dev/papers.jsonl", .achievements, 1_000), ("experts/academicians.jsonl", .experts, 1_658),
  ])
  func `a real list is told and read whole`(path: String, kind: RecordKind, count: Int) throws {
    let text = try RecordLists.shared(path)
    #expect(try RecordLists.kinds(of: text) == [kind])
    let list = try RecordLists.read(text, as: kind)
    #expect(list.rowCount == count)
    #expect(list.records.count(of: kind) + list.findings.count == count, "\(RecordLists.words(list.findings))")
    #expect(list.leftOutCount == list.findings.count)
  }

  @Test func `academicians have their academy as position and their division as field`() throws {
    let list = try RecordLists.read(try RecordLists.shared("experts/academicians.jsonl"), as: .experts)
    let expert = try #require(list.records.experts.first { $0.id.text == "CAE-0000" })
    #expect(expert.title == "中国工程院院士")
    #expect(expert.fields == ["机械与运载工程学部"])
    #expect(expert.biography.hasSuffix("2015年当选为中国工程院院士。"))
  }

  @Test(arguments: ["achievements/units.txt", "achievements/keywords.txt", "achievements/industries.txt"])
  func `other plain lists are ambiguous`(path: String) throws {
    #expect(try RecordLists.kinds(of: try RecordLists.shared(path)).count == 4)
  }
}
