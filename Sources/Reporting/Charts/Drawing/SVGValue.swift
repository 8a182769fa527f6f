/// The value of an attribute of SVG, as it is written but for its escapes.
struct SVGValue: Hashable, Sendable {
  /// The text, not escaped yet.
  let text: String

  /// A text.
  init(_ text: String) {
    self.text = text
  }

  /// A length or a coordinate, see `SVGValue.number`.
  init(_ number: Double) {
    text = Self.number(number)
  }

  /// `number` with at most two decimals and none that are zero; what isn't finite is 0.
  static func number(_ number: Double) -> String {
    guard number.isFinite else { return "0" }
    var text = FixedDecimals.text(number, decimals: 2)
    guard text.utf8.contains(UInt8(ascii: ".")) else { return text }
    while text.hasSuffix("0") { text.removeLast() }
    if text.hasSuffix(".") { text.removeLast() }
    return text
  }
}

extension SVGValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral {
  init(stringLiteral value: String) { self.init(value) }

  init(integerLiteral value: Int) { self.init(Double(value)) }

  init(floatLiteral value: Double) { self.init(value) }
}
