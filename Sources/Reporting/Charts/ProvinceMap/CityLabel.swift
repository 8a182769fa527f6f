/// The name of a pilot city as it fits into its province's tile.
enum CityLabel {
  /// How many terminal columns a label may take: five Chinese characters.
  private static let columns = 10

  /// Endings that say what kind of place a zone is, the longer of two before the shorter.
  private static let kinds = [
    "高新技术产业开发区", "经济技术开发区", "经济开发区", "高新区", "经开区", "开发区", "科技城", "软件园", "新区",
  ]

  /// `name` without the province's name before it; where that is still too long without its kind, then cut.
  static func text(_ name: String, in province: ProvinceTile?) -> String {
    let local = without(province, name)
    guard DisplayWidth.columns(of: local) > columns else { return local }
    let kind = kinds.first { local.hasSuffix($0) && local.count > $0.count }
    return DisplayWidth.truncated(String(local.dropLast(kind?.count ?? 0)), to: columns)
  }

  private static func without(_ province: ProvinceTile?, _ name: String) -> String {
    guard let province else { return name }
    let prefix = [province.name, province.shortName].first { name.hasPrefix($0) && name != $0 }
    return String(name.dropFirst(prefix?.count ?? 0))
  }
}
