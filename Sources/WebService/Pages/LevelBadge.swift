import Reporting
import SupplyDemand

/// A verdict as pages show it.
struct LevelBadge: Hashable {
  /// The end of its class.
  let key: String
  /// Its name.
  let word: String

  /// The verdict on one record.
  init(_ level: AdequacyLevel) {
    key = level.rawValue
    word = level == .none ? "不合适" : level.name(in: .zh)
  }

  /// The verdict on all records of a kind.
  init(ofAll level: AdequacyLevel) {
    key = level.rawValue
    word = level.name(in: .zh)
  }
}
