/// The languages that results are worded in.
public enum Language: String, Hashable, Sendable, CaseIterable {
  /// Chinese, in simplified characters.
  case zh
  /// English.
  case en
}
