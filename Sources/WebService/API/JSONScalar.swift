/// A member of a JSON body: none has members of its own.
enum JSONScalar: Decodable, Hashable {
  case null
  case boolean(Bool)
  case integer(Int)
  case number(Double)
  case text(String)

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .boolean(value)
    } else if let value = try? container.decode(Int.self) {
      self = .integer(value)
    } else if let value = try? container.decode(Double.self) {
      self = .number(value)
    } else {
      self = .text(try container.decode(String.self))
    }
  }

  /// The text that stands for it where a parameter has this form; nil when it is of another type.
  func text(for form: Parameter.Form) -> String? {
    switch (form, self) {
    case (.text, .text(let text)), (.choice, .text(let text)), (.day, .text(let text)),
      (.moment, .text(let text)):
      text
    case (.integer, .integer(let number)), (.number, .integer(let number)): String(number)
    case (.number, .number(let number)): String(number)
    case (.flag, .boolean(let flag)): flag ? "true" : "false"
    default: nil
    }
  }
}
