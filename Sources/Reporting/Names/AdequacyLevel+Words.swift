public import SupplyDemand

extension AdequacyLevel: Worded {
  /// The verdict.
  public var words: Words {
    switch self {
    case .adequate: Words("合适", "adequate")
    case .possible: Words("可考虑", "possible")
    case .none: Words("无合适供给", "nothing adequate")
    }
  }
}
