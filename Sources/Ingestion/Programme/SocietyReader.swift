/// Reads the names of the national societies, from the lines `code, name`.
public struct SocietyReader: Sendable {
  /// A reader.
  public init() {}

  /// The names in `text`.
  public func names(_ text: String) -> Set<String> {
    Set(TabSeparatedLines(text).lines.map { $0["name"] })
  }
}
