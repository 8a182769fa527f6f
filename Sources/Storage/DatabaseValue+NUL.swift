internal import GRDB

extension DatabaseValue {
  /// Whether it is a text with a NUL character, where SQLite would end it.
  var hasNUL: Bool {
    if case .string(let text) = storage { text.utf8.contains(0) } else { false }
  }
}
