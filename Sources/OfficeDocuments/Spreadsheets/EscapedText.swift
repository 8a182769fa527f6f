/// Texts of spreadsheets, where characters that XML can't hold are written “_x000D_” (ECMA-376-1, 22.9.2.19).
enum EscapedText {
  /// The text with its escapes replaced and its lines ended by line feeds.
  static func plain(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "_") || $0 == 0x0D }) else { return text }
    return withLineFeeds(unescaped(Array(text.utf8)))
  }

  /// The text with its escapes replaced; those of halves of characters stay.
  private static func unescaped(_ bytes: [UInt8]) -> [UInt8] {
    var plain: [UInt8] = []
    plain.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "_"), let scalar = escaped(bytes[index...]) {
        plain += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
        index += 7
      } else {
        plain.append(bytes[index])
        index += 1
      }
    }
    return plain
  }

  /// The character that the seven first bytes stand for, in the form “_x000D_”.
  private static func escaped(_ bytes: ArraySlice<UInt8>) -> Unicode.Scalar? {
    let start = bytes.startIndex
    guard bytes.count >= 7, bytes[start + 1] == UInt8(ascii: "x"), bytes[start + 6] == UInt8(ascii: "_") else {
      return nil
    }
    var value: UInt32 = 0
    for byte in bytes[start + 2..<start + 6] {
      guard let digit = digit(byte) else { return nil }
      value = value << 4 | digit
    }
    return Unicode.Scalar(value)
  }

  private static func digit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte) - 0x30
    case 0x41...0x46: UInt32(byte) - 0x41 + 10
    case 0x61...0x66: UInt32(byte) - 0x61 + 10
    default: nil
    }
  }

  private static func withLineFeeds(_ bytes: [UInt8]) -> String {
    guard bytes.contains(0x0D) else { return String(decoding: bytes, as: UTF8.self) }
    var plain: [UInt8] = []
    for (index, byte) in bytes.enumerated() {
      if byte == 0x0D {
        plain.append(0x0A)
      } else if byte != 0x0A || index == 0 || bytes[index - 1] != 0x0D {
        plain.append(byte)
      }
    }
    return String(decoding: plain, as: UTF8.self)
  }
}
