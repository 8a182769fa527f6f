/// Where a text stops being JSON.
struct JSONSyntaxError: Error, Hashable, Sendable {
  /// In Unicode scalars from the beginning of the text, from 1.
  let column: Int
  /// The character that doesn't belong there; nil at the end of the text.
  let found: Unicode.Scalar?
  /// What should stand there instead.
  let expected: String
}
