/// What a text is embedded as: models trained for search place questions and answers differently.
public enum EmbeddingRole: String, Hashable, Sendable, CaseIterable {
  /// A text that asks, such as a city's need.
  case query
  /// A text that may answer, such as an achievement's title.
  case passage
}
