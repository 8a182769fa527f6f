public import SupplyDemand

extension ApplicantType: Worded {
  /// What a unit is.
  public var words: Words {
    switch self {
    case .nationalSociety: Words("中国科协所属全国学会", "a national society of CAST")
    case .provincialBody: Words("省级科协直属单位或省级学会", "a body of a provincial association, or a provincial society")
    case .enterprise: Words("科技型骨干企业", "an enterprise")
    case .university: Words("知名高校", "a university")
    case .institute: Words("科研机构", "a research institute")
    case .financial: Words("金融机构", "a financial institution")
    case .serviceOrganization: Words("社会服务机构", "a service organization")
    }
  }
}
