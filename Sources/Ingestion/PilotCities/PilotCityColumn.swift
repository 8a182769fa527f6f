/// The five columns of the list of pilot cities.
enum PilotCityColumn: String, CaseIterable, Sendable {
  /// 序号.
  case number
  /// 试点城市（园区）.
  case city
  /// 重点产业.
  case key
  /// 主要产业.
  case main
  /// 代表企业.
  case enterprises
}
