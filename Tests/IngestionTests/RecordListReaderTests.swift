import SupplyDemand
import TestSupport
import Testing

@testable import Ingestion

struct RecordListReaderTests {
  @Test func `a table of achievements in Chinese`() throws {
    let text = """
      成果名称,完成单位,关键词,应用行业,成熟度（TRL）,转化方式,产业化方案,综合评价,年份
      柔性电池,清华大学；北京大学,"电池,柔性",新能源、新材料,TRL 6,转让、作价投资,有,否,2021年

      """
    let list = try RecordLists.read(text, as: .achievements)
    let expected = Achievement(
      id: list.records.achievements[0].id, title: "柔性电池", keywords: ["电池", "柔性"], ownerUnits: ["清华大学", "北京大学"],
      industries: ["新能源", "新材料"], maturity: 6, transferModes: [.assignment, .equityInvestment],
      hasIndustrializationPlan: true, hasEvaluation: false, year: 2021)
    #expect(list.records == Records(achievements: [expected]))
    #expect(list.findings.isEmpty)
  }

  @Test func `a table of demands`() throws {
    let text = "编号\t需求名称\t企业\t试点城市\t预算（元）\t截止日期\t需求类型\t状态\nX1\t电池回收\t甲公司\t江苏无锡\t500000\t2023/11/30\t技术攻关\t对接中"
    let expected = Demand(
      id: Demand.ID("X1"), title: "电池回收", city: "江苏无锡", enterprise: "甲公司", kind: .research, budget: 50,
      deadline: CalendarDate(year: 2023, month: 11, day: 30), status: .inProgress)
    #expect(try RecordLists.read(text, as: .demands).records == Records(demands: [expected]))
  }

  @Test func `a table of teams names its columns as the notice's form does`() throws {
    let text = """
      编号,团名,类型,牵头单位,团长,首席专家,重点服务的试点城市（园区）,意向服务的其他城市及产业园区名称,已联系对接的试点城市,计划重点服务的产业方向,服务类别
      T1,车团,产业团,甲学会,甲,乙,江苏无锡、湖北武汉东湖高新区,某市,江苏无锡,智能网联汽车,技术传播；团体标准制定；科技成果转化
      """
    let expected = ServiceTeam(
      id: ServiceTeam.ID("T1"), name: "车团", kind: .industry, leadUnit: "甲学会", leader: "甲", chiefExpert: "乙",
      targetCities: ["江苏无锡", "湖北武汉东湖高新区"], intendedCities: ["某市"], contactedCities: ["江苏无锡"],
      directions: ["智能网联汽车"], services: [.disseminating, .standards, .transfer])
    let list = try RecordLists.read(text, as: .teams)
    #expect(list.records == Records(teams: [expected]))
    #expect(list.findings.isEmpty)
  }

  @Test func `JSON members in either language, lists and numbers`() throws {
    let text = """
      {"id":"E1","姓名":"甲","unit":"某大学","研究方向":["电池、电机","材料"],"phone":13712345678,"extra":1}
      {"id":"E2","name":"乙","bio":null,"unit":{"name":"x"}}
      """
    let list = try RecordLists.read(text, as: .experts)
    #expect(
      list.records.experts == [
        Expert(id: Expert.ID("E1"), name: "甲", unit: "某大学", fields: ["电池、电机", "材料"], phone: "13712345678"),
        Expert(id: Expert.ID("E2"), name: "乙"),
      ])
    #expect(
      RecordLists.words(list.findings) == [
        "1:84 unknown-column extra", "2:41 invalid-value { unit \"…\"、[\"…\", \"…\"]",
      ])
  }

  @Test func `a bad value leaves its field unknown and the row in`() throws {
    let text = "题名,成熟度,转化方式,年份,产业化方案\n甲研究,十级,转让、赠送,13712345678,不知\n乙研究,-,无,面议,\n"
    let list = try RecordLists.read(text, as: .achievements)
    #expect(list.records.achievements.count == 2)
    #expect(list.leftOutCount == 0)
    #expect(
      RecordLists.words(list.findings) == [
        "2:5 invalid-value 十级 maturity 1…9",
        "2:8 invalid-value 赠送 transfer-modes 技术转让、技术许可、合作开发、作价投资",
        "2:14 invalid-value … year 1900…2100",
        "2:26 invalid-value 不知 industrialization-plan 是、否",
      ])
  }

  @Test func `a row without its title is left out`() throws {
    let list = try RecordLists.read("题名,单位\n,甲大学\n乙,乙大学\n", as: .achievements)
    #expect(list.records.achievements.map(\.title) == ["乙"])
    #expect(RecordLists.words(list.findings) == ["2:1 missing-field  title"])
    #expect((list.rowCount, list.leftOutCount) == (2, 1))
  }

  @Test func `rows of another width and unknown columns are reported`() throws {
    let list = try RecordLists.read("题名,单位,颜色\n甲,乙\n丙,丁,红,多\n戊,己,蓝,,\n", as: .achievements)
    #expect(list.records.achievements.count == 3)
    #expect(
      RecordLists.words(list.findings) == [
        "1:7 unknown-column 颜色", "2:1 cell-count  2 3", "3:1 cell-count  4 3",
      ])
  }

  @Test func `what stands above the header is left out and reported`() throws {
    let list = try RecordLists.read("某省成果汇总表,,\n成果名称,完成单位,年份\n甲,乙,2020\n", as: .achievements)
    #expect(list.records.achievements.map(\.ownerUnits) == [["乙"]])
    #expect(RecordLists.words(list.findings) == ["1:1 stray-text 某省成果汇总表"])
  }

  @Test func `a line that is no JSON object is left out`() throws {
    let list = try RecordLists.read("{\"title\":\"甲\"}\n{\"title\":乙}\n[1]\n\n{\"title\":\"丙\"}", as: .achievements)
    #expect(list.records.achievements.map(\.title).sorted() == ["丙", "甲"])
    #expect(RecordLists.words(list.findings) == ["2:10 invalid-json 乙 a value", "3:1 invalid-json  {"])
    #expect((list.rowCount, list.leftOutCount) == (4, 2))
  }

  @Test func `an identity is the same in every run and spelling`() throws {
    let first = try RecordLists.read("题名,单位\n柔性 电池,清华大学\n", as: .achievements)
    let second = try RecordLists.read("{\"title\":\"柔性电池！\",\"units\":[\"清华大学\"]}", as: .achievements)
    #expect(first.records.achievements.map(\.id) == second.records.achievements.map(\.id))
    // FNV-1a of "achievement␟柔性电池␟清华大学", worked out apart from this code.
    #expect(first.records.achievements[0].id.text == "achievement-25693d9d55ee8164")
  }

  @Test func `a repeated identity is an error, a repeated record without one isn't`() throws {
    let named = try RecordLists.read("id,题名\na1,甲\na1,乙\n", as: .achievements)
    #expect(named.records.achievements.map(\.title) == ["甲"])
    #expect(RecordLists.words(named.findings) == ["3:1 repeated-identifier a1 2"])
    let unnamed = try RecordLists.read("题名,年份\n甲乙,2020\n甲 乙,2021\n", as: .achievements)
    #expect(unnamed.records.achievements.map(\.year) == [2020])
    #expect(unnamed.findings.map(\.kind) == [.nearDuplicate])
    #expect(unnamed.findings.first?.facts.last == "list:2:1")
  }

  @Test func `a list without its necessary column can't be read`() throws {
    #expect(
      throws: IngestionError.missingColumn(file: "list", kind: .experts, field: "name", found: ["题名", "单位"])
    ) { try RecordLists.read("题名,单位\n甲,乙\n", as: .experts) }
    #expect(throws: IngestionError.emptyFile("list")) { try RecordLists.read(" \n", as: .experts) }
    #expect(throws: IngestionError.unsuitableKind(.cities)) { try RecordLists.read("a", as: .cities) }
  }

  @Test func `a plain list is read line by line`() throws {
    let list = try RecordLists.read("甲装置的研究\n\n\"互联网+\"医疗,平台\n", as: .achievements)
    #expect(list.records.achievements.map(\.title).sorted() == ["\"互联网+\"医疗,平台", "甲装置的研究"])
    let named = try RecordLists.read("D1\t甲装置\nD2\t乙装置\n", as: .achievements)
    #expect(named.records.achievements.map(\.id.text) == ["D1", "D2"])
  }

  @Test func `a single column with a header is a table`() throws {
    let list = try RecordLists.read("成果名称\n甲装置,改进\n\"乙,装置\"\n", as: .achievements)
    #expect(list.records.achievements.map(\.title).sorted() == ["乙,装置", "甲装置,改进"])
    #expect(list.findings.isEmpty)
  }
}
