import Reporting
import SupplyDemand

/// A parameter of an operation: what it may be, said once for the reader and the checker.
struct Parameter: Sendable {
  /// Where it stands.
  enum Location: String {
    case path, query
    /// A member of the JSON object that is the body.
    case body
  }

  /// What it may be.
  enum Form {
    /// A text of so many characters.
    case text(ClosedRange<Int>)
    /// A whole number.
    case integer(ClosedRange<Int>, otherwise: Int?)
    /// A number, 0 or more and below this.
    case number(below: Double)
    /// One of some words.
    case choice([String])
    /// `true` or `false`, false when it isn't given.
    case flag
    /// A day.
    case day
    /// A minute in China, of the years 1000 to 2999.
    case moment
  }

  /// Minutes of days that there are: `format` has no word for a time without its zone.
  private static let momentPattern =
    "^([12][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)"
    + "|02-(0[1-9]|1[0-9]|2[0-8]))|([12][0-9](0[48]|[2468][048]|[13579][26])|(12|16|20|24|28)00)-02-29)"
    + "T([01][0-9]|2[0-3]):[0-5][0-9]$"

  let name: String
  let location: Location
  let form: Form
  let isRequired: Bool
  let description: Words

  static func path(_ name: String, _ form: Form, _ description: Words) -> Parameter {
    Parameter(name: name, location: .path, form: form, isRequired: true, description: description)
  }

  static func query(_ name: String, _ form: Form, isRequired: Bool = false, _ description: Words) -> Parameter {
    Parameter(name: name, location: .query, form: form, isRequired: isRequired, description: description)
  }

  static func body(_ name: String, _ form: Form, isRequired: Bool = false, _ description: Words) -> Parameter {
    Parameter(name: name, location: .body, form: form, isRequired: isRequired, description: description)
  }

  /// One of the cases of an enumeration.
  static func query<Choice: CaseIterable & RawRepresentable>(
    _ name: String, _ type: Choice.Type, isRequired: Bool = false, _ description: Words
  ) -> Parameter where Choice.RawValue == String {
    .query(name, .choice(type.allCases.map(\.rawValue)), isRequired: isRequired, description)
  }

  /// What is wrong with a value; nil when nothing is.
  func complaint(on value: String) -> Words? {
    switch form {
    case .text(let lengths):
      guard lengths.contains(value.count) else {
        return Words(
          "应有 \(lengths.lowerBound) 至 \(lengths.upperBound) 个字符。",
          "it has to have \(lengths.lowerBound) to \(lengths.upperBound) characters.")
      }
      // SQLite would end a text there, and nobody means it.
      return value.unicodeScalars.contains("\0") ? Words("含有空字符。", "it has a NUL character.") : nil
    case .integer(let range, _):
      let number = value.utf8.count < 19 ? Int(value) : nil
      guard let number, range.contains(number), String(number) == value else {
        return Words(
          "应为 \(range.lowerBound) 至 \(range.upperBound) 的整数。",
          "it has to be a whole number from \(range.lowerBound) to \(range.upperBound).")
      }
      return nil
    case .number(let limit):
      return Double(value).map { (0..<limit).contains($0) } == true
        ? nil : Words("应为小于 \(Int(limit)) 的数，不能是负数。", "it has to be a number from 0 to less than \(Int(limit)).")
    case .choice(let words):
      return words.contains(value)
        ? nil : Words("应为 \(words.joined(separator: "、")) 之一。", "it has to be one of \(words.joined(separator: ", ")).")
    case .flag:
      return ["true", "false"].contains(value) ? nil : Words("应为 true 或 false。", "it has to be true or false.")
    case .moment:
      return value.utf8.count == 16 && (value.hasPrefix("1") || value.hasPrefix("2")) && LocalMoment(value) != nil
        ? nil : Words("应写成 2023-04-25T10:00。", "it has to be written 2023-04-25T10:00.")
    case .day:
      return CalendarDate(value) != nil ? nil : Words("应为日期，如 2023-11-30。", "it has to be a day, as 2023-11-30.")
    }
  }

  /// The parameter as OpenAPI describes it.
  var document: JSONValue {
    .object([
      "name": .string(name), "in": .string(location.rawValue), "required": .boolean(isRequired),
      "description": .string("\(description.en) \(description.zh)"), "schema": schema,
    ])
  }

  /// What a member of a body may be: null says the same as nothing.
  var bodySchema: JSONValue {
    isRequired ? schema : .object(["anyOf": .array([schema, .object(["type": .string("null")])])])
  }

  /// What it may be, as JSON Schema.
  var schema: JSONValue {
    switch form {
    case .text(let lengths):
      .object([
        "type": .string("string"), "minLength": .integer(lengths.lowerBound), "maxLength": .integer(lengths.upperBound),
        "pattern": .string("^[^\\u0000]*$"),
      ])
    case .integer(let range, let otherwise):
      .members(
        [
          .init("type", .string("integer")), .init("minimum", .integer(range.lowerBound)),
          .init("maximum", .integer(range.upperBound)),
        ] + (otherwise.map { [.init("default", .integer($0))] } ?? []))
    case .number(let limit):
      .object(["type": .string("number"), "minimum": .integer(0), "exclusiveMaximum": .integer(Int(limit))])
    case .choice(let words): .object(["type": .string("string"), "enum": .strings(words)])
    case .flag: .object(["type": .string("boolean"), "default": .boolean(false)])
    case .day: .object(["type": .string("string"), "format": .string("date")])
    case .moment:
      .object([
        "type": .string("string"), "minLength": .integer(16), "maxLength": .integer(16),
        "pattern": .string(Self.momentPattern),
      ])
    }
  }
}
