/// Numbers of spreadsheets as people see them.
enum NumberText {
  /// Excel keeps 15 significant digits of a number; more are noise of binary fractions (0.1 + 0.2).
  private static let significantDigits = 15

  /// A number written in a file; nil when the text is no number.
  static func value(_ text: String) -> Double? {
    let isPlain = text.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "e"), UInt8(ascii: "E"):
        true
      default: false
      }
    }
    guard isPlain, let value = Double(text), value.isFinite else { return nil }
    return value
  }

  /// A number written in a file as the format “General” shows it, but integers always in full; nil when the text is no
  /// number.
  static func general(_ text: String) -> String? {
    if let integer = integer(text) { return integer }
    return value(text).map(general)
  }

  /// A number with at most 15 significant digits, without an exponent from 1e-9 up to 1e21.
  static func general(_ value: Double) -> String {
    guard value != 0 else { return "0" }
    let sign = value < 0 ? "-" : ""
    let (digits, exponent) = decimal(value.magnitude)
    let point = exponent + digits.count
    if point > 21 || point < -8 {
      let fraction = digits.count > 1 ? ".\(digits.dropFirst())" : ""
      return "\(sign)\(digits.prefix(1))\(fraction)E\(point > 0 ? "+" : "-")\((point - 1).magnitude)"
    }
    if exponent >= 0 { return sign + digits + String(repeating: "0", count: exponent) }
    if point > 0 { return "\(sign)\(digits.prefix(point)).\(digits.dropFirst(point))" }
    return "\(sign)0.\(String(repeating: "0", count: -point))\(digits)"
  }

  /// The text of an integer in plain digits, whatever its length: a credit code of 18 digits loses none.
  private static func integer(_ text: String) -> String? {
    let isNegative = text.utf8.first == UInt8(ascii: "-")
    let digits = isNegative ? text.dropFirst() : text[...]
    guard !digits.isEmpty, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), digits.utf8.count <= 30 else {
      return nil
    }
    let significant = digits.drop { $0 == "0" }
    if significant.isEmpty { return "0" }
    return (isNegative ? "-" : "") + significant
  }

  /// The digits of a positive number, rounded and without zeros at their ends, and the power of ten they are multiplied
  /// with.
  private static func decimal(_ value: Double) -> (digits: String, exponent: Int) {
    // Swift's description has the shortest digits that mean the same number.
    let parts = value.description.split(separator: "e", maxSplits: 1)
    let (mantissa, power) = (parts[0], parts.count > 1 ? Int(parts[1]) ?? 0 : 0)
    let fraction = mantissa.split(separator: ".", maxSplits: 1).dropFirst().first?.utf8.count ?? 0
    var digits = mantissa.utf8.filter { $0 != UInt8(ascii: ".") }.map { $0 - 48 }
    var exponent = power - fraction
    digits = Array(digits.drop { $0 == 0 })
    if digits.count > significantDigits {
      exponent += digits.count - significantDigits
      let roundsUp = digits[significantDigits] >= 5
      digits.removeLast(digits.count - significantDigits)
      if roundsUp { increment(&digits) }
    }
    while digits.count > 1, digits.last == 0 {
      digits.removeLast()
      exponent += 1
    }
    return (String(decoding: digits.map { $0 + 48 }, as: UTF8.self), exponent)
  }

  private static func increment(_ digits: inout [UInt8]) {
    for index in digits.indices.reversed() {
      guard digits[index] == 9 else {
        digits[index] += 1
        return
      }
      digits[index] = 0
    }
    digits.insert(1, at: 0)
  }
}
