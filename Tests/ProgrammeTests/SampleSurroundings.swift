import Programme
import SupplyDemand

/// What is known of the world around the sample applications, made by hand: the numbers and names are those of 附件3.
enum SampleSurroundings {
  static let wuxi = Surroundings.Place(number: 19, name: "江苏无锡", province: "江苏", localNames: ["无锡", "江苏无锡"])
  static let xuzhou = Surroundings.Place(number: 20, name: "江苏徐州", province: "江苏", localNames: ["徐州", "江苏徐州"])
  static let qingdao = Surroundings.Place(number: 32, name: "山东青岛", province: "山东", localNames: ["青岛", "山东青岛"])

  /// Without sanctions and registered teams.
  static let plain = with()

  static func with(
    sanctions: [Sanction]? = nil, registeredTeams: Set<String>? = nil, boilerplate: [String] = []
  ) -> Surroundings {
    Surroundings(
      city: city, isIndustry: { direction($0).isIndustry }, direction: direction,
      provinces: [
        ("北京", ["北京市", "北京"]), ("山东", ["山东省", "山东"]), ("江苏", ["江苏省", "江苏"]),
        ("新疆", ["新疆维吾尔自治区", "新疆生产建设兵团", "兵团", "新疆"]),
      ],
      regions: ["长三角", "京津冀", "成渝"], societies: ["中国示例汽车学会", "中国示例化工学会"], boilerplate: boilerplate,
      sanctions: sanctions, registeredTeams: registeredTeams)
  }

  @Sendable private static func city(_ name: String) -> Surroundings.City {
    switch name.filter({ !$0.isWhitespace }) {
    case "江苏无锡", "无锡", "无锡市", "江苏省无锡市": .city(wuxi)
    case "江苏徐州", "徐州", "徐州市": .city(xuzhou)
    case "山东青岛", "青岛", "青岛市": .city(qingdao)
    case "江苏": .ambiguous(["江苏无锡", "江苏徐州"])
    case "无西": .unknown(nearest: ["江苏无锡"])
    default: .unknown(nearest: [])
    }
  }

  @Sendable private static func direction(_ text: String) -> Surroundings.Direction {
    switch text.filter({ !$0.isWhitespace }) {
    case "新能源汽车": Surroundings.Direction(isIndustry: true, cities: [19, 32])
    case "物联网": Surroundings.Direction(isIndustry: true, cities: [19])
    case "工程机械": Surroundings.Direction(isIndustry: true, cities: [20])
    case "智能检测装备": Surroundings.Direction(isIndustry: true, cities: [19])
    case "石墨烯": Surroundings.Direction(isIndustry: true, cities: [])
    default: Surroundings.Direction(isIndustry: false, cities: [])
    }
  }
}
