/// A JSON value whose objects keep their keys in the order given, so that output follows its documentation.
public enum JSONValue: Hashable, Sendable {
  /// One key of an object with its value.
  public struct Member: Hashable, Sendable {
    /// The key.
    public let key: String
    /// The value.
    public let value: JSONValue

    /// A key with its value.
    public init(_ key: String, _ value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  /// Nothing known.
  case null
  /// True or false.
  case boolean(Bool)
  /// A whole number.
  case integer(Int)
  /// A number, written so that reading it gives the same bits; `null` when it isn't finite.
  case number(Double)
  /// A text.
  case string(String)
  /// A list.
  case array([JSONValue])
  /// Keys with values, in the order to write them.
  case members([Member])

  /// An object with keys in the order given.
  public static func object(_ pairs: KeyValuePairs<String, JSONValue>) -> JSONValue {
    .members(pairs.map { Member($0.key, $0.value) })
  }

  /// A text, or `null` when there is none.
  public static func optional(_ text: String?) -> JSONValue {
    text.map(JSONValue.string) ?? .null
  }

  /// A number, or `null` when there is none.
  public static func optional(_ number: Double?) -> JSONValue {
    number.map(JSONValue.number) ?? .null
  }

  /// A whole number, or `null` when there is none.
  public static func optional(_ number: Int?) -> JSONValue {
    number.map(JSONValue.integer) ?? .null
  }

  /// A list of texts.
  public static func strings(_ texts: [String]) -> JSONValue {
    .array(texts.map(JSONValue.string))
  }
}
