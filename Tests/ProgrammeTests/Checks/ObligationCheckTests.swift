import SupplyDemand
import Testing

@testable import Programme

struct ObligationCheckTests {
  /// One part of the sample's goals with a number below the least.
  struct Case: Sendable, CustomTestStringConvertible {
    let kind: ProjectKind
    let part: String
    let less: String
    let name: String
    let numbers: [String]
    let clause: String

    init(
      _ kind: ProjectKind, _ part: String, _ less: String, _ name: String, _ number: Int, _ least: Int, _ clause: String
    ) {
      self.kind = kind
      self.part = part
      self.less = less
      self.name = name
      numbers = [String(number), String(least)]
      self.clause = clause
    }

    var testDescription: String { "\(kind.rawValue): \(less)" }

    static let teams = [
      Case(.industry, "汇聚可转移转化的科技成果50项以上", "汇聚可转移转化的科技成果49项以上", "可转化科技成果（有产业化方案和综合评价）", 49, 50, "附件1 一（一）2"),
      Case(.industry, "解析企业技术问题30项以上", "解析企业技术问题29项以上", "解析企业技术问题并匹配研发专家或团队", 29, 30, "附件1 一（一）2"),
      Case(.industry, "推动技术转移转化5项以上", "推动技术转移转化4项以上", "促成技术转移（签订合同）", 4, 5, "附件1 一（一）3"),
      Case(.industry, "落地组建技术转移中心1个", "落地组建技术转移中心0个", "落地协同组织", 0, 1, "附件1 一（一）4"),
      Case(.industry, "凝练典型案例2个以上", "凝练典型案例1个以上", "典型案例", 1, 2, "附件1 一（一）5"),
      Case(.industry, "刊登公开报道2篇以上", "刊登公开报道1篇以上", "公开报道", 1, 2, "附件1 一（一）5"),
      Case(.regional, "梳理重点产业需求100项", "梳理重点产业需求99项", "梳理重点产业需求", 99, 100, "附件1 一（二）3"),
      Case(.regional, "开展专业技术评估20项", "开展专业技术评估19项", "专业技术评估", 19, 20, "附件1 一（二）3"),
      Case(.regional, "企业技术诊断20项", "企业技术诊断19项", "企业技术诊断", 19, 20, "附件1 一（二）3"),
      Case(.regional, "提交省域“科创中国”建设总结报告1份", "提交省域“科创中国”建设总结报告0份", "省域总结报告", 0, 1, "附件1 一（二）4"),
      Case(.regional, "跨省合作经验总结1份", "跨省合作经验总结0份", "跨省平台经验总结", 0, 1, "附件1 一（二）5"),
      Case(.regional, "刊登公开报道2篇", "刊登公开报道1篇", "公开报道", 1, 2, "附件1 一（二）4"),
      Case(
        .professional, "组织专家对50项以上技术问题提出初步解决方案", "组织专家对49项以上技术问题提出初步解决方案", "企业技术问题（有初步解决方案）", 49, 50,
        "附件1 一（三）2"),
      Case(.professional, "解决技术问题5项以上", "解决技术问题4项以上", "解决技术问题（签订合同）", 4, 5, "附件1 一（三）2"),
      Case(.professional, "汇聚科技成果100项以上", "汇聚科技成果99项以上", "科技成果（有产业化方案和综合评价）", 99, 100, "附件1 一（三）3"),
      Case(.professional, "转化落地科技成果10项以上", "转化落地科技成果9项以上", "成果落地（签订合同）", 9, 10, "附件1 一（三）3"),
      Case(.professional, "提交典型案例2个", "提交典型案例1个", "典型案例", 1, 2, "附件1 一（三）4"),
      Case(.professional, "刊登公开报道2篇", "刊登公开报道1篇", "公开报道", 1, 2, "附件1 一（三）4"),
    ]

    static let events = [
      Case(.forum, "举办主论坛1场", "举办主论坛0场", "主论坛", 0, 1, "附件1 二（一）1、2"),
      Case(.forum, "平行论坛3场", "平行论坛2场", "平行论坛", 2, 3, "附件1 二（一）2"),
      Case(.forum, "会期2天", "会期1天", "会期（天）", 1, 2, "附件1 二（一）2"),
      Case(.forum, "在国家级媒体1家", "在国家级媒体0家", "国家级媒体", 0, 1, "附件1 二（一）1"),
      Case(.forum, "地方媒体10家宣介", "地方媒体9家宣介", "省市两级地方媒体", 9, 10, "附件1 二（一）1"),
      Case(.forum, "提交智库报告1篇", "提交智库报告0篇", "智库报告（每篇不少于5000字）", 0, 1, "附件1 二（一）7"),
      Case(.forum, "成果对接等活动4次", "成果对接等活动3次", "后续技术咨询、推广、成果对接活动", 3, 4, "附件1 二（一）8"),
      Case(.conference, "召开产学融合会议1场", "召开产学融合会议0场", "产学融合会议", 0, 1, "附件1 二（二）1"),
      Case(.conference, "提交智库报告1篇", "提交智库报告0篇", "智库报告（不少于5000字）", 0, 1, "附件1 二（二）6"),
      Case(.conference, "会后开展成果对接活动2次", "会后开展成果对接活动1次", "后续技术咨询、推广、成果对接活动", 1, 2, "附件1 二（二）7"),
    ]
  }

  @Test(arguments: Case.teams + Case.events)
  func `one less than the least is a warning, and nothing else is found`(item: Case) throws {
    let sample = SampleApplications.application(item.kind)
    let goals = try #require(sample[.goals]?.text)
    #expect(goals.contains(item.part))
    let broken = sample.filling(.goals, goals.replacing(item.part, with: item.less))
    #expect(
      try SampleApplications.findings(broken) == [
        NoticeFinding(
          .obligationBelow, .warning, item.clause, broken[.goals], quoting: item.less, [item.name] + item.numbers)
      ])
  }

  @Test(arguments: Case.teams + Case.events)
  func `what isn't promised in numbers is for a person to look at`(item: Case) throws {
    let sample = SampleApplications.application(item.kind)
    let goals = try #require(sample[.goals]?.text).replacing(item.part, with: "其他工作")
    let broken = sample.filling(.goals, goals)
    let found = try SampleApplications.findings(broken).filter { $0.facts.first == item.name }
    #expect(
      found == [
        NoticeFinding(
          .obligationUnstated, .unchecked, item.clause, at: broken[.goals]?.location, [item.name, item.numbers[1]])
      ])
  }

  @Test(arguments: [ProjectKind.forum, .conference])
  func `a report has to have 5000 characters`(kind: ProjectKind) throws {
    let sample = SampleApplications.application(kind)
    let goals = try #require(sample[.goals]?.text)
    for enough in ["5001字", "5,000字", "五千字", "1万字", "10000字", "1.5万字"] {
      #expect(try SampleApplications.findings(sample.filling(.goals, goals.replacing("5000字", with: enough))) == [])
    }
    let broken = sample.filling(.goals, goals.replacing("5000字", with: "4999字"))
    #expect(try SampleApplications.findings(broken).map(\.facts) == [["智库报告字数（每篇）", "4999", "5000"]])
  }

  @Test func `a conference needs one national medium or ten local ones`() throws {
    let sample = SampleApplications.application(.conference)
    let goals = try #require(sample[.goals]?.text)
    func findings(_ media: String) throws -> [[String]] {
      try SampleApplications.findings(sample.filling(.goals, goals.replacing("国家级媒体1家", with: media))).map(\.facts)
    }
    #expect(try findings("地方媒体10家") == [])
    #expect(try findings("国家级媒体1家、地方媒体3家") == [])
    #expect(try findings("地方媒体9家") == [["省市两级地方媒体（或国家级媒体 1 个）", "9", "10"]])
    #expect(try findings("多家媒体").count == 2)
  }

  @Test func `a forum needs both`() throws {
    let sample = SampleApplications.application(.forum)
    let goals = try #require(sample[.goals]?.text)
    let broken = sample.filling(.goals, goals.replacing("国家级媒体1家、", with: ""))
    #expect(try SampleApplications.findings(broken).map { $0.facts[0] } == ["国家级媒体"])
  }

  @Test func `a promise in the contents or in a stage counts too`() throws {
    let sample = SampleApplications.application(.industry)
    let goals = try #require(sample[.goals]?.text).replacing("凝练典型案例2个以上，", with: "")
    #expect(try SampleApplications.findings(sample.filling(.goals, goals)).count == 1)
    let inContents = sample.filling(.goals, goals).filling(.contents, "凝练典型案例2个。")
    #expect(try SampleApplications.findings(inContents) == [])
    let inStage = sample.filling(.goals, goals).replacingStage(1, goal: "凝练典型案例2个")
    #expect(try SampleApplications.findings(inStage) == [])
  }

  @Test func `without goals, and of an unknown project, nothing is said`() throws {
    let sample = SampleApplications.application(.industry)
    #expect(try SampleApplications.findings(sample.filling(.goals, "")).map(\.rule) == [.missingField])
  }

  /// The notice's own sentences of 附件1 and what applications make of them.
  @Test(arguments: [
    (
      ProjectKind.industry,
      "汇聚50项以上可转移转化的科技成果，组织专家对30项以上企业技术问题进行解析，推动完成5项以上技术转移转化，组建至少1个技术转移中心，提交2个以上典型案例，刊登2篇以上公开报道。"
    ),
    (
      .industry,
      "1.汇聚科技成果：不少于50项；2.解析技术问题：≥30项；3.签订技术转让、许可合同5项；4.组建技术转移中心1个；5.典型案例、公开报道：各2个、2篇；典型案例2个；公开报道2篇"
    ),
    (
      .regional,
      "组织梳理本省和试点城市重点产业需求100项，专业技术评估20项、企业技术诊断20项，提交1份省域“科创中国”建设总结报告，刊登2篇以上公开报道，提交1份相关经验总结。"
    ),
    (
      .professional,
      "组织专家对50项以上技术问题提出初步解决方案，解决技术问题5项以上，汇聚100项以上可转移转化的科技成果，转化落地科技成果10项以上，提交2个以上推动技术转移转化典型案例，刊登2篇以上公开报道。"
    ),
    (
      .forum,
      "论坛包括1场主论坛及3场以上平行论坛，会期2天以上，在至少1个国家级媒体，和省市两级10个以上地方媒体宣介。提交1篇以上高质量智库报告，每篇不少于5000字。开展不少于4次技术咨询、技术推广、成果对接等活动。"
    ),
    (
      .conference,
      "组织召开1场产学融合会议，在至少1个国家级媒体宣介。提交1篇高质量智库报告，不少于5000字。开展不少于2次技术咨询、技术推广、成果对接等活动。"
    ),
  ])
  func `the notice's own words promise enough`(kind: ProjectKind, goals: String) throws {
    let sample = SampleApplications.application(kind).filling(.goals, goals)
    let findings = try SampleApplications.findings(sample)
    #expect(findings == [])
  }
}
