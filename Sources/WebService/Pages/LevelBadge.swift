import Reporting
import SupplyDemand

/// A verdict as pages show it.
struct LevelBadge: Hashable {
  /// The end of its class.
  let key: String
  /// Its name.
  let word: String

  init(_ level: AdequacyLevel) {
    key = level.rawValue
    word = level.name(in: .zh)
  }
}
