/// What kind of place a pilot city or park is.
public enum CityLevel: String, Hashable, Sendable, CaseIterable {
  /// 地级市.
  case prefectureCity = "prefecture-city"
  /// 自治州.
  case autonomousPrefecture = "autonomous-prefecture"
  /// 市辖区.
  case district
  /// 县级市.
  case countyCity = "county-city"
  /// 国家级新区.
  case nationalNewArea = "national-new-area"
  /// 经济技术开发区.
  case developmentZone = "development-zone"
  /// 高新技术产业开发区.
  case highTechZone = "high-tech-zone"
  /// 园区, 科技城.
  case park
}
