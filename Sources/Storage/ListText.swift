/// A list of texts as one JSON text, the form in which list fields are stored.
///
/// A list is always read and written whole, its order is part of it, and no query looks into it (searching is the
/// index's work): a child table for each of a dozen lists would make every record a join of five tables and change
/// nothing else. JSON rather than a separator, since texts may hold any character and SQLite can check it.
enum ListText {
  /// The JSON array of `items`.
  static func encoded(_ items: [String]) -> String {
    if items.isEmpty { return "[]" }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(items.reduce(2) { $0 + $1.utf8.count + 3 })
    for item in items {
      bytes.append(bytes.isEmpty ? 0x5B : 0x2C)
      bytes.append(0x22)
      for byte in item.utf8 { append(byte, to: &bytes) }
      bytes.append(0x22)
    }
    bytes.append(0x5D)
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func append(_ byte: UInt8, to bytes: inout [UInt8]) {
    switch byte {
    case 0x22, 0x5C: bytes += [0x5C, byte]
    case 0..<0x20:
      let digits = String(byte, radix: 16)
      bytes += Array("\\u00\(byte < 16 ? "0" : "")\(digits)".utf8)
    default: bytes.append(byte)
    }
  }

  /// The items of an array as `encoded` writes it, white space between them allowed; nil for anything else.
  static func decoded(_ text: String) -> [String]? {
    if text == "[]" { return [] }
    let bytes = Array(text.utf8)
    var position = 0
    var items: [String] = []
    guard skip(0x5B, in: bytes, &position) else { return nil }
    if skip(0x5D, in: bytes, &position) { return atEnd(bytes, position) ? [] : nil }
    repeat {
      guard skip(0x22, in: bytes, &position), let item = item(in: bytes, &position) else { return nil }
      items.append(item)
    } while skip(0x2C, in: bytes, &position)
    return skip(0x5D, in: bytes, &position) && atEnd(bytes, position) ? items : nil
  }

  private static func atEnd(_ bytes: [UInt8], _ position: Int) -> Bool {
    bytes[position...].allSatisfy { $0 == 0x20 }
  }

  private static func skip(_ byte: UInt8, in bytes: [UInt8], _ position: inout Int) -> Bool {
    while position < bytes.count, bytes[position] == 0x20 { position += 1 }
    guard position < bytes.count, bytes[position] == byte else { return false }
    position += 1
    return true
  }

  /// The text up to the closing quotation mark, which is stepped over.
  private static func item(in bytes: [UInt8], _ position: inout Int) -> String? {
    let start = position
    while position < bytes.count, bytes[position] != 0x22, bytes[position] != 0x5C { position += 1 }
    if position < bytes.count, bytes[position] == 0x22 {
      position += 1
      return String(decoding: bytes[start..<position - 1], as: UTF8.self)
    }
    var text = Array(bytes[start..<position])
    while position < bytes.count, bytes[position] != 0x22 {
      if bytes[position] == 0x5C {
        guard let scalar = escaped(in: bytes, &position) else { return nil }
        text += Array(String(scalar).utf8)
      } else {
        text.append(bytes[position])
        position += 1
      }
    }
    position += 1
    return position <= bytes.count ? String(decoding: text, as: UTF8.self) : nil
  }

  private static func escaped(in bytes: [UInt8], _ position: inout Int) -> Unicode.Scalar? {
    guard position + 1 < bytes.count else { return nil }
    let letter = bytes[position + 1]
    position += 2
    switch letter {
    case 0x22, 0x5C, 0x2F: return Unicode.Scalar(letter)
    case 0x75:
      guard position + 4 <= bytes.count else { return nil }
      let digits = String(decoding: bytes[position..<position + 4], as: UTF8.self)
      position += 4
      return UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init)
    default: return nil
    }
  }
}
