public import SupplyDemand

extension TaxonomyNode.Scheme: Worded {
  /// The classification's short name, as it stands before a code.
  public var words: Words {
    switch self {
    case .gbt4754: Words("GB/T 4754", "GB/T 4754")
    case .emerging2018: Words("战略性新兴产业", "strategic emerging industries")
    case .digital: Words("数字经济", "digital economy")
    case .highTechnology: Words("高技术产业", "high-technology industries")
    case .patentIntensive: Words("专利密集型产业", "patent-intensive industries")
    case .culture: Words("文化产业", "culture industries")
    case .elderlyCare: Words("养老产业", "elderly-care industries")
    }
  }
}
