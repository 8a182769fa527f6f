public import SupplyDemand

extension Achievement.TransferMode: Worded {
  /// The mode's name.
  public var words: Words {
    switch self {
    case .assignment: Words("技术转让", "assignment")
    case .license: Words("技术许可", "licence")
    case .jointDevelopment: Words("合作开发", "joint development")
    case .equityInvestment: Words("作价投资", "equity investment")
    }
  }
}
