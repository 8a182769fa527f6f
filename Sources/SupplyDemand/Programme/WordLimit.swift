/// The most characters that a text of a form may have (字以内).
public struct WordLimit: Hashable, Sendable, Decodable {
  /// The one answer that is limited; nil for another text.
  public let field: ApplicationField?
  /// The number of the section whose answers are limited together; nil for another text. Where neither a field nor a
  /// section is given, each stage's goal is limited.
  public let section: Int?
  /// The most characters; white space doesn't count.
  public let most: Int
}
