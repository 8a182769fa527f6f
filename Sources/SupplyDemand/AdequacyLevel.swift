/// The verdict on how well a supply fits a need.
public enum AdequacyLevel: String, Hashable, Sendable, CaseIterable {
  /// 合适: can be recommended.
  case adequate
  /// 可考虑: worth a look by a person.
  case possible
  /// 无合适供给: nothing here serves the need.
  case none

  /// The next better verdict; nil for the best.
  public var next: AdequacyLevel? {
    switch self {
    case .adequate: nil
    case .possible: .adequate
    case .none: .possible
    }
  }
}
