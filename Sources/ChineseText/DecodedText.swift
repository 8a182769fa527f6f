/// The text of a file, with the encoding that was found and how much could not be read.
public struct DecodedText: Hashable, Sendable {
  /// The text, without a byte order mark; U+FFFD stands for what could not be read.
  public let text: String
  /// The encoding that the bytes were read in.
  public let encoding: TextEncoding
  /// How many ill-formed byte sequences became U+FFFD, 0 for a sound file.
  public let replacements: Int

  /// Reads bytes whose encoding nobody stated. Never fails; no bytes are an empty UTF-8 text.
  ///
  /// In this order: a byte order mark decides (UTF-8, UTF-16 of either byte order); well-formed UTF-8 is UTF-8;
  /// else UTF-8 with some damage, when it has at least four well-formed sequences of three bytes or more for each
  /// ill-formed one (GB 18030 text has hardly any such sequence, damaged UTF-8 nearly only such); else GB 18030,
  /// unless that leaves more unread than UTF-8 does.
  ///
  /// - Complexity: O(n) in the number of bytes.
  public init(decoding bytes: [UInt8]) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      let content = Array(bytes.dropFirst(3))
      self.init(utf8: content, replacements: UTF8Survey(content).illFormed, encoding: .utf8WithBOM)
    } else if bytes.starts(with: [0xFF, 0xFE]) {
      self.init(utf16: bytes, isBigEndian: false)
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      self.init(utf16: bytes, isBigEndian: true)
    } else if let text = String(validating: bytes, as: UTF8.self) {
      self.init(text: text, encoding: .utf8, replacements: 0)
    } else {
      self.init(unmarked: bytes)
    }
  }

  private init(text: String, encoding: TextEncoding, replacements: Int) {
    self.text = text
    self.encoding = encoding
    self.replacements = replacements
  }

  private init(utf8 bytes: [UInt8], replacements: Int, encoding: TextEncoding) {
    self.init(text: String(decoding: bytes, as: UTF8.self), encoding: encoding, replacements: replacements)
  }

  /// Bytes that are not well-formed UTF-8 and have no mark.
  private init(unmarked bytes: [UInt8]) {
    let survey = UTF8Survey(bytes)
    let isDamagedUTF8 = survey.long >= 4 * survey.illFormed
    guard !isDamagedUTF8, let decoded = ICU.decodeGB18030(bytes), decoded.replacements <= survey.illFormed else {
      self.init(utf8: bytes, replacements: survey.illFormed, encoding: .utf8)
      return
    }
    self.init(
      text: String(decoding: decoded.units, as: UTF16.self), encoding: .gb18030, replacements: decoded.replacements)
  }

  /// UTF-16 after its two-byte mark; an odd last byte is ill-formed.
  private init(utf16 bytes: [UInt8], isBigEndian: Bool) {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    for position in stride(from: 2, to: bytes.count - 1, by: 2) {
      let (first, second) = (UInt16(bytes[position]), UInt16(bytes[position + 1]))
      units.append(isBigEndian ? first << 8 | second : second << 8 | first)
    }
    var scalars = String.UnicodeScalarView()
    var replacements = 0
    var iterator = units.makeIterator()
    var decoder = UTF16()
    reading: while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): scalars.append(scalar)
      case .error:
        scalars.append("\u{FFFD}")
        replacements += 1
      case .emptyInput: break reading
      }
    }
    if !bytes.count.isMultiple(of: 2) {
      scalars.append("\u{FFFD}")
      replacements += 1
    }
    self.init(text: String(scalars), encoding: .utf16, replacements: replacements)
  }
}
