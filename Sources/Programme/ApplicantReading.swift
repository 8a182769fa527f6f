internal import SupplyDemand

/// What a unit is, by its name.
enum ApplicantReading {
  private static let words: [(type: ApplicantType, ends: [String])] = [
    (.university, ["大学", "学院", "学校", "高校"]),
    (.institute, ["研究院", "研究所", "科学院", "实验室", "研究中心", "设计院", "工程院", "院所"]),
    (.financial, ["银行", "证券", "基金", "保险", "担保", "信托", "资产管理", "创投", "投资", "金融"]),
    (
      .serviceOrganization,
      [
        "事务所", "服务中心", "交易中心", "转移中心", "促进中心", "技术市场", "交易所", "孵化器", "生产力促进中心", "协会", "联盟", "促进会",
        "基金会", "情报所", "信息中心", "创新中心", "服务公司", "咨询", "知识产权",
      ]
    ),
    (.enterprise, ["公司", "集团", "厂", "企业"]),
  ]

  /// What the unit called `name` can be; none when nothing tells.
  static func types(of name: String, _ surroundings: Surroundings) -> Set<ApplicantType> {
    let name = name.filter { !$0.isWhitespace }
    if surroundings.societies.contains(name) { return [.nationalSociety] }
    let isSociety = ["学会", "协会", "研究会"].contains { name.hasSuffix($0) }
    let province = surroundings.province(name)
    // 科学院 is no 学院.
    let bare = name.replacing("科学院", with: "研究院")
    var types = Set(words.filter { entry in entry.ends.contains { bare.contains($0) } }.map(\.type))
    if isSociety, province == nil, ["中国", "中华", "全国"].contains(where: { name.hasPrefix($0) }) {
      types.insert(.nationalSociety)
    }
    let isOfAssociation = name.contains("科学技术协会") || name.contains("科协")
    if province != nil, !isOfCity(name, surroundings),
      isSociety || isOfAssociation || ["中心", "馆", "所", "院", "会"].contains(where: { name.hasSuffix($0) })
    {
      types.insert(.provincialBody)
    }
    return types
  }

  /// Whether a name is of an association of science and technology of a place within a province: 江苏省无锡市科学技术协会.
  private static func isOfCity(_ name: String, _ surroundings: Surroundings) -> Bool {
    let forms = surroundings.provinces.flatMap(\.forms).filter { name.hasPrefix($0) }
    guard let longest = forms.max(by: { $0.count < $1.count }),
      let mark = name.firstRange(of: "科学技术协会") ?? name.firstRange(of: "科协")
    else { return false }
    return !name[..<mark.lowerBound].dropFirst(longest.count).isEmpty
  }
}
