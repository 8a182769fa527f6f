public import SupplyDemand

extension SanctionKind: Worded {
  /// Why a unit may not apply.
  public var words: Words {
    switch self {
    case .penalty: Words("受到行政处罚", "an administrative penalty")
    case .censure: Words("被中国科协通报并限期整改", "named by CAST and ordered to rectify")
    case .unfinished: Words("未按要求完成有关项目", "an unfinished project")
    case .grave: Words("服务团出现严重科学性、政治性、法律性问题", "a grave problem of a team")
    }
  }
}
