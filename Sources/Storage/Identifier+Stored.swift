internal import SupplyDemand

extension Identifier {
  /// The text as it is stored.
  var stored: String { text.stored }
}
