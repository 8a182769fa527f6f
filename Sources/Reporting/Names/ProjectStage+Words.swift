public import SupplyDemand

extension Project.Stage: Worded {
  /// How far the project has come.
  public var words: Words {
    switch self {
    case .concept: Words("构想", "concept")
    case .research: Words("研发", "research")
    case .pilot: Words("中试", "pilot")
    case .production: Words("产业化", "production")
    case .landed: Words("已落地", "landed")
    }
  }
}
