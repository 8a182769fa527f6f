internal import Foundation

extension String {
  /// The text as it is stored where it names something: in Unicode normalization form C, since Swift takes canonically
  /// equivalent texts for equal and SQLite compares bytes.
  var stored: String {
    utf8.allSatisfy { $0 < 0x80 } ? self : precomposedStringWithCanonicalMapping
  }
}
