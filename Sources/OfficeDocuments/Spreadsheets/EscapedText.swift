/// Texts of spreadsheets, where characters that XML can't hold are written “_x000D_” (ECMA-376-1, 22.9.2.19).
enum EscapedText {
  /// The text with its escapes replaced and its lines ended by line feeds.
  static func plain(_ text: String) -> String {
    var text = text
    if text.utf8.contains(UInt8(ascii: "_")), text.contains("_x") { text = unescaped(text) }
    guard text.utf8.contains(0x0D) else { return text }
    var scalars = String.UnicodeScalarView()
    var followsReturn = false
    for scalar in text.unicodeScalars {
      if scalar == "\r" {
        scalars.append("\n")
      } else if scalar != "\n" || !followsReturn {
        scalars.append(scalar)
      }
      followsReturn = scalar == "\r"
    }
    return String(scalars)
  }

  private static func unescaped(_ text: String) -> String {
    let units = Array(text.utf16)
    var plain: [UInt16] = []
    var index = 0
    while index < units.count {
      if let unit = escaped(units[index...]) {
        plain.append(unit)
        index += 7
      } else {
        plain.append(units[index])
        index += 1
      }
    }
    return String(decoding: plain, as: UTF16.self)
  }

  /// The code unit that the seven first ones stand for.
  private static func escaped(_ units: ArraySlice<UInt16>) -> UInt16? {
    let (low, x) = (UInt16(UInt8(ascii: "_")), UInt16(UInt8(ascii: "x")))
    let start = units.startIndex
    guard units.count >= 7, units[start] == low, units[start + 1] == x, units[start + 6] == low else { return nil }
    var value: UInt16 = 0
    for unit in units[start + 2..<start + 6] {
      guard let digit = digit(unit) else { return nil }
      value = value << 4 | digit
    }
    return value
  }

  private static func digit(_ unit: UInt16) -> UInt16? {
    switch unit {
    case 0x30...0x39: unit - 0x30
    case 0x41...0x46: unit - 0x41 + 10
    case 0x61...0x66: unit - 0x61 + 10
    default: nil
    }
  }
}
