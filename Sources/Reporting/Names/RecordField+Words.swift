public import SupplyDemand

extension RecordField: Worded {
  /// The field's name, as it stands after the kind of its record.
  public var words: Words {
    switch self {
    case .title: Words("标题", "title")
    case .abstract: Words("摘要", "abstract")
    case .keywords: Words("关键词", "keywords")
    case .industries: Words("应用行业", "industries")
    case .units: Words("单位", "units")
    case .name: Words("名称", "name")
    case .fields: Words("研究方向", "research fields")
    case .biography: Words("简介", "biography")
    case .description: Words("描述", "description")
    case .directions: Words("产业方向", "directions")
    case .targetCities: Words("重点服务城市", "target cities")
    case .intendedCities: Words("意向服务城市", "intended cities")
    case .contactedCities: Words("已对接城市", "contacted cities")
    case .needs: Words("产业", "needs")
    case .enterprises: Words("代表企业", "enterprises")
    }
  }
}
