internal import Foundation

/// What tells login names apart: the name without its case and without the width of its letters and digits.
enum LoginKey {
  /// The key of `loginName`.
  static func of(_ loginName: String) -> String {
    loginName.precomposedStringWithCompatibilityMapping.lowercased().stored
  }
}
