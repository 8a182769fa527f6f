public import SupplyDemand

extension CityLevel: Worded {
  /// What kind of place it is.
  public var words: Words {
    switch self {
    case .prefectureCity: Words("地级市", "prefecture-level city")
    case .autonomousPrefecture: Words("自治州", "autonomous prefecture")
    case .district: Words("市辖区", "district")
    case .countyCity: Words("县级市", "county-level city")
    case .nationalNewArea: Words("国家级新区", "national new area")
    case .developmentZone: Words("经济技术开发区", "economic development zone")
    case .highTechZone: Words("高新技术产业开发区", "high-tech zone")
    case .park: Words("园区", "park")
    }
  }
}
