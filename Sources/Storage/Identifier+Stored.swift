internal import Foundation
internal import SupplyDemand

extension Identifier {
  /// The text as it is stored: in Unicode normalization form C, since Swift takes canonically equivalent texts for equal
  /// and SQLite compares bytes.
  var stored: String {
    text.utf8.allSatisfy { $0 < 0x80 } ? text : text.precomposedStringWithCanonicalMapping
  }
}
