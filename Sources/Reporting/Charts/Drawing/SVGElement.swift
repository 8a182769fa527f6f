/// An element of SVG with its attributes, and its text or the elements in it.
struct SVGElement: Hashable, Sendable {
  /// One attribute.
  struct Attribute: Hashable, Sendable {
    let name: String
    let value: SVGValue
  }

  /// The name: `rect`.
  let name: String
  /// The attributes in the order to write them, each name once.
  let attributes: [Attribute]
  /// The text, which comes after the elements.
  let text: String
  /// The elements in it.
  let children: [SVGElement]

  init(_ name: String, _ attributes: [Attribute] = [], text: String = "", children: [SVGElement] = []) {
    self.name = name
    self.attributes = attributes
    self.text = text
    self.children = children
  }

  /// The element as XML 1.0, each element that stands in a `svg` or `g` on a line of its own.
  var xml: String {
    var result = ""
    write(to: &result)
    return result
  }

  private func write(to result: inout String) {
    result += "<" + name
    for attribute in attributes {
      result += " \(attribute.name)=\"\(Self.escaped(attribute.value.text))\""
    }
    guard !children.isEmpty || !text.isEmpty else {
      result += "/>"
      return
    }
    result += ">"
    let separator = name == "svg" || name == "g" ? "\n" : ""
    for child in children {
      result += separator
      child.write(to: &result)
    }
    result += separator + Self.escaped(text) + "</" + name + ">"
  }

  /// `text` with the escapes that attributes and contents need, free of what XML 1.0 doesn't allow.
  static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in PlainLine.text(text).unicodeScalars {
      switch scalar {
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      case "<": result.append(contentsOf: "&lt;".unicodeScalars)
      case ">": result.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
      case "'": result.append(contentsOf: "&#39;".unicodeScalars)
      case "\u{FFFE}", "\u{FFFF}": result.append("\u{FFFD}")
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
