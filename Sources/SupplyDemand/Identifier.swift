/// The identity of a `Subject`: the text that names it in lists, in the store and in every output.
///
/// Identifiers of different subjects are different types, so a demand's identifier can't be handed to a function
/// that wants an expert's. They order by their text, which is how equal scores are ranked.
public struct Identifier<Subject>: Hashable, Sendable {
  /// The text, never empty.
  public let text: String

  /// Names a subject.
  public init(_ text: String) {
    self.text = text
  }
}

extension Identifier: Comparable {
  /// By text.
  public static func < (left: Self, right: Self) -> Bool {
    left.text < right.text
  }
}

extension Identifier: CustomStringConvertible {
  /// The text.
  public var description: String { text }
}
