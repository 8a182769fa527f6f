/// The size of a section's pages.
public struct PageSize: Hashable, Sendable {
  /// The width in twentieths of a point.
  public let width: Int
  /// The height in twentieths of a point.
  public let height: Int

  /// A size in twentieths of a point.
  public init(width: Int, height: Int) {
    (self.width, self.height) = (width, height)
  }

  /// Whether it is A4 (ISO 216: 210 mm × 297 mm), upright or across, within a millimetre: programs round differently.
  public var isA4: Bool {
    let millimetre = 57
    let (short, long) = (min(width, height), max(width, height))
    return abs(short - 11_906) <= millimetre && abs(long - 16_838) <= millimetre
  }

  /// Whether it is wider than high.
  public var isLandscape: Bool { width > height }

  /// A length as attributes have it: twentieths of a point, or a number with its unit (ECMA-376-1, 22.9.2.15).
  ///
  /// - Returns: Twentieths of a point; nil when it is no length or none that a page can have.
  static func twips(_ text: String) -> Int? {
    let units = ["mm": 1440 / 25.4, "cm": 14_400 / 25.4, "in": 1440, "pt": 20, "pc": 240, "pi": 240]
    let factor = units[String(text.suffix(2))]
    let digits = factor == nil ? text[...] : text.dropLast(2)
    guard digits.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") }),
      let number = Double(digits), number <= 1_000_000
    else { return nil }
    return Int(number * (factor ?? 1) + 0.5)
  }
}
