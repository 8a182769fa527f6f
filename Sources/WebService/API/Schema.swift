import Reporting

/// What a JSON value looks like, in as much of JSON Schema as the answers need.
indirect enum Schema: Sendable {
  case text
  case integer
  case number
  case boolean
  /// One of some words.
  case choice([String])
  /// A list of values of one kind.
  case list(Schema)
  /// An object with exactly these members, but for those that may be missing.
  case object(KeyValuePairs<String, Schema>, optional: Set<String> = [])
  /// An object whose members are called as the records are.
  case map(Schema)
  /// A value or null.
  case nullable(Schema)
  /// A schema of the document with a name.
  case named(String)

  /// The cases of an enumeration.
  static func choice<Choice: CaseIterable & RawRepresentable>(of type: Choice.Type) -> Schema
  where Choice.RawValue == String {
    .choice(type.allCases.map(\.rawValue))
  }

  /// The schema as JSON Schema 2020-12, which OpenAPI 3.1 uses.
  var document: JSONValue {
    switch self {
    case .text: .object(["type": .string("string")])
    case .integer: .object(["type": .string("integer")])
    case .number: .object(["type": .string("number")])
    case .boolean: .object(["type": .string("boolean")])
    case .choice(let words): .object(["type": .string("string"), "enum": .strings(words)])
    case .list(let items): .object(["type": .string("array"), "items": items.document])
    case .object(let members, let optional):
      .object([
        "type": .string("object"), "required": .strings(members.map(\.key).filter { !optional.contains($0) }),
        "additionalProperties": .boolean(false),
        "properties": .members(members.map { JSONValue.Member($0.key, $0.value.document) }),
      ])
    case .map(let value): .object(["type": .string("object"), "additionalProperties": value.document])
    case .nullable(let schema): .object(["anyOf": .array([schema.document, .object(["type": .string("null")])])])
    case .named(let name): .object(["$ref": .string("#/components/schemas/\(name)")])
    }
  }
}
