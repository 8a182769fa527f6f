import Ingestion
import SupplyDemand
import TestSupport
import Testing

/// Lists of the three banks.
struct BankListTests {
  @Test func `a table of problems`() throws {
    let text = """
      编号,问题名称,问题描述,所属产业,提出单位,城市,报送服务团,状态,研发指南,匹配专家,联系电话
      W1,焊缝开裂,臂架焊趾处开裂,工程机械、钢铁,甲公司,江苏徐州,T1,已解析,先做对比试验,样例专家001；样例专家002,000-0000-0001

      """
    let expected = TechnicalProblem(
      id: TechnicalProblem.ID("W1"), title: "焊缝开裂", description: "臂架焊趾处开裂", industries: ["工程机械", "钢铁"],
      enterprise: "甲公司", city: "江苏徐州", team: "T1", status: .analyzed, solution: "先做对比试验",
      experts: ["样例专家001", "样例专家002"])
    let list = try RecordLists.read(text, as: .problems)
    #expect(list.records == Records(problems: [expected]))
    #expect(list.findings.isEmpty, "telephone numbers are known, and not kept")
  }

  @Test func `a table of projects`() throws {
    let text = """
      项目名称\t简介\t产业\t单位\t落地城市\t服务团\t阶段\t投资额（元）\t合作方式\t开始日期
      中试线\t月产三千片\t集成电路\t甲大学、乙公司\t江苏无锡\t芯片团\t中试\t30000000\t共建、股权融资\t2023年5月1日
      """
    let list = try RecordLists.read(text, as: .projects)
    let expected = Project(
      id: list.records.projects[0].id, title: "中试线", description: "月产三千片", industries: ["集成电路"],
      units: ["甲大学", "乙公司"], city: "江苏无锡", team: "芯片团", stage: .pilot, investment: 3000,
      cooperation: ["共建", "股权融资"], startsOn: CalendarDate(year: 2023, month: 5, day: 1))
    #expect(list.records == Records(projects: [expected]))
    #expect(list.findings.isEmpty)
    #expect(expected.id.text.hasPrefix("project-"))
  }

  @Test func `open sources in JSON Lines, by the names of our own JSON`() throws {
    let text =
      "{\"id\":\"K1\",\"title\":\"标定工具\",\"description\":\"雷达外参\",\"industries\":[\"车路协同\"],\"license\":\"MIT\","
      + "\"url\":\"https://example.com/a\",\"units\":[\"甲院\"],\"team\":\"T1\",\"updatedOn\":\"2023-03-10\"}"
    let expected = OpenSource(
      id: OpenSource.ID("K1"), title: "标定工具", description: "雷达外参", industries: ["车路协同"], license: "MIT",
      url: "https://example.com/a", units: ["甲院"], team: "T1", updatedOn: CalendarDate(year: 2023, month: 3, day: 10))
    let list = try RecordLists.read(text, as: .openSources)
    #expect(list.records == Records(openSources: [expected]))
    #expect(list.findings.isEmpty)
    #expect(try RecordLists.kinds(of: text) == [.openSources])
  }

  @Test func `bad values leave their fields unknown and the row in`() throws {
    let problems = try RecordLists.read("问题名称,状态\n甲,已读\n,待解析\n", as: .problems)
    #expect(
      RecordLists.words(problems.findings) == [
        "2:3 invalid-value 已读 status 待解析、已解析、已匹配、已解决", "3:1 missing-field  title",
      ])
    let projects = try RecordLists.read("项目名称,阶段,投资额,开始日期\n甲,半途,许多,去年\n", as: .projects)
    #expect(
      RecordLists.words(projects.findings) == [
        "2:3 invalid-value 半途 stage 构想、研发、中试、产业化、已落地", "2:6 invalid-value 许多 investment 50、50万元、1.5亿元",
        "2:9 invalid-value 去年 starts-on 2023-11-30",
      ])
    #expect(projects.records.projects.count == 1)
  }

  @Test(
    arguments: [
      ("问题名称,问题描述,提出单位,城市,报送服务团,状态\n甲,乙,丙,丁,戊,待解析", [.problems]),
      ("项目名称,项目简介,单位,阶段,投资额（万元）\n甲,乙,丙,中试,1", [.projects]),
      ("名称,简介,领域,许可证,网址\n甲,乙,丙,MIT,https://example.com", [.openSources]),
      ("开源项目名称,简介\n甲,乙", [.openSources]),
      // As before there were banks.
      ("需求名称,问题描述,企业,城市\n甲,乙,丙,丁", [.demands]),
      ("项目名称,摘要,完成单位\n甲,乙,丙", [.achievements]),
      ("title,description,city,budget\na,b,c,1", [.demands]),
      ("标题,描述\n甲,乙", [.achievements, .demands]),
      // Only a person can tell what such columns are of.
      ("问题名称,问题描述,企业,城市\n甲,乙,丙,丁", [.demands, .problems]),
      ("项目名称,简介,行业\n甲,乙,丙", [.achievements, .projects]),
    ] as [(String, [RecordKind])])
  func `a bank is told by columns of its own, or by what its title is called`(
    text: String, kinds: [RecordKind]
  ) throws {
    #expect(try RecordLists.kinds(of: text) == kinds)
  }

  @Test func `titles alike up to spelling are found in each bank`() throws {
    let problems = try RecordLists.read("编号,问题名称\na,焊缝 开裂\nb,焊缝开裂\n", as: .problems)
    #expect(
      RecordLists.words(NearDuplicates.findings(in: problems, against: Records())) == [
        "3:1 near-duplicate 焊缝开裂 a list:2:1"
      ])
    let projects = try RecordLists.read("编号,项目名称\na,中试线\n", as: .projects)
    let stored = Records(
      projects: [Project(id: Project.ID("z"), title: "《中试线》")],
      openSources: [OpenSource(id: OpenSource.ID("k"), title: "标定－工具")])
    #expect(
      RecordLists.words(NearDuplicates.findings(in: projects, against: stored)) == ["2:1 near-duplicate 中试线 z "])
    let sources = try RecordLists.read("编号,名称\na,标定工具\n", as: .openSources)
    #expect(
      RecordLists.words(NearDuplicates.findings(in: sources, against: stored)) == ["2:1 near-duplicate 标定工具 k "])
  }
}
