import SupplyDemand

/// What the sample applications of the kinds answer where they differ. Persons and units are invented.
struct SampleAnswers {
  let code: String
  let category: String
  let subcategory: String
  let title: String
  let unit: String
  let creditCode: String
  let units: String
  let cities: String
  let directions: String
  let contents: String
  let goals: String
  /// In 万元.
  let requested: Int

  init(_ kind: ProjectKind) {
    switch kind {
    case .industry: self = Self.industry
    case .regional: self = Self.regional
    case .professional: self = Self.professional
    case .forum: self = Self.forum
    case .conference: self = Self.conference
    }
  }

  private init(
    code: String, category: String, subcategory: String, title: String, unit: String, creditCode: String,
    units: String, cities: String, directions: String, contents: String, goals: String, requested: Int
  ) {
    self.code = code
    self.category = category
    self.subcategory = subcategory
    self.title = title
    self.unit = unit
    self.creditCode = creditCode
    self.units = units
    self.cities = cities
    self.directions = directions
    self.contents = contents
    self.goals = goals
    self.requested = requested
  }

  private static let industry = SampleAnswers(
    code: "KJFWT2023-01", category: "“科创中国”科技服务团示范项目", subcategory: "产业科技服务团",
    title: "“科创中国”新能源汽车产业科技服务团", unit: "中国示例汽车学会", creditCode: "51100000500000001A",
    units: "示例大学、示例汽车研究院", cities: "江苏无锡、山东青岛", directions: "新能源汽车",
    contents: "组织科研团队走访企业，与地方科协建立协同工作机制，提供方案编制、评估与诊断。",
    goals: "汇聚可转移转化的科技成果50项以上，解析企业技术问题30项以上；推动技术转移转化5项以上；落地组建技术转移中心1个；"
      + "凝练典型案例2个以上，刊登公开报道2篇以上。",
    requested: 55)

  private static let regional = SampleAnswers(
    code: "KJFWT2023-02", category: "“科创中国”科技服务团示范项目", subcategory: "区域科技服务团",
    title: "“科创中国”江苏科技服务团", unit: "江苏省示例科技服务中心", creditCode: "123200004660000017",
    units: "江苏省示例学会", cities: "江苏无锡、江苏徐州", directions: "物联网、工程机械",
    contents: "组织省内资源对接试点城市，与产业团、专业团协同，落实产业政策。",
    goals: "梳理重点产业需求100项，开展专业技术评估20项、企业技术诊断20项；提交省域“科创中国”建设总结报告1份、"
      + "跨省合作经验总结1份；刊登公开报道2篇。",
    requested: 35)

  private static let professional = SampleAnswers(
    code: "KJFWT2023-03", category: "“科创中国”科技服务团示范项目", subcategory: "专业科技服务团",
    title: "“科创中国”知识产权科技服务团", unit: "示例知识产权服务有限公司", creditCode: "91320200MA0000001G",
    units: "示例律师事务所", cities: "江苏无锡", directions: "物联网",
    contents: "提供金融、法律等专业服务，组织推介。",
    goals: "组织专家对50项以上技术问题提出初步解决方案，解决技术问题5项以上；汇聚科技成果100项以上，"
      + "转化落地科技成果10项以上；提交典型案例2个，刊登公开报道2篇。",
    requested: 30)

  private static let forum = SampleAnswers(
    code: "XLPPHD2023-01", category: "“科创中国”试点城市系列品牌活动项目", subcategory: "产业创新论坛",
    title: "“科创中国”新能源汽车产业创新论坛", unit: "中国示例汽车学会", creditCode: "51100000500000001A",
    units: "青岛市科学技术协会", cities: "山东青岛", directions: "新能源汽车",
    contents: "研讨、对接、发布与展览，线上线下结合。",
    goals: "举办主论坛1场、平行论坛3场，会期2天；在国家级媒体1家、地方媒体10家宣介；提交智库报告1篇，每篇不少于5000字；"
      + "会后开展技术咨询、成果对接等活动4次。",
    requested: 40)

  private static let conference = SampleAnswers(
    code: "XLPPHD2023-02", category: "“科创中国”试点城市系列品牌活动项目", subcategory: "产学融合会议",
    title: "“科创中国”物联网产学融合会议", unit: "示例传感网股份有限公司", creditCode: "91320200MA0000001G",
    units: "无锡市人民政府", cities: "江苏无锡", directions: "物联网",
    contents: "调研对接，组织活动，推广成果，持续追踪。",
    goals: "召开产学融合会议1场，在国家级媒体1家宣介；提交智库报告1篇，不少于5000字；会后开展成果对接活动2次。",
    requested: 20)
}
