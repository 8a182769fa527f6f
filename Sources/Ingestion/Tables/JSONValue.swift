/// A value of a JSON text, with the place where it begins.
struct JSONValue: Hashable, Sendable {
  /// What the value is.
  enum Content: Hashable, Sendable {
    case null
    case boolean(Bool)
    /// A number, as it is written.
    case number(String)
    case string(String)
    case array([JSONValue])
    /// The members in the order written; a name may stand twice.
    case object([Member])
  }

  /// A name and its value.
  struct Member: Hashable, Sendable {
    let name: String
    let value: JSONValue
  }

  let content: Content
  /// In Unicode scalars from the beginning of the text, from 1.
  let column: Int

  /// The text of a scalar value, with numbers and truth values as they are written; nil for null and containers.
  var text: String? {
    switch content {
    case .string(let text), .number(let text): text
    case .boolean(let value): value ? "true" : "false"
    case .null, .array, .object: nil
    }
  }
}
