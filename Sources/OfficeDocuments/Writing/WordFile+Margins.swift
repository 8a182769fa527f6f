extension WordFile {
  /// The room around the text, in millimetres.
  public struct Margins: Hashable, Sendable {
    /// Above the text, 10…100.
    public let top: Int
    /// Below the text, 10…100.
    public let bottom: Int
    /// Left of the text, 10…90.
    public let left: Int
    /// Right of the text, 10…90.
    public let right: Int

    /// Margins in millimetres; what is beyond the ranges is brought to their ends.
    ///
    /// - Parameters:
    ///   - top: Above the text, 10…100.
    ///   - bottom: Below the text, 10…100.
    ///   - left: Left of the text, 10…90.
    ///   - right: Right of the text, 10…90.
    public init(top: Int, bottom: Int, left: Int, right: Int) {
      (self.top, self.bottom) = (min(max(top, 10), 100), min(max(bottom, 10), 100))
      (self.left, self.right) = (min(max(left, 10), 90), min(max(right, 10), 90))
    }

    /// Those of official documents on A4 (GB/T 9704-2012, 5.2.1: 37 mm above and 28 mm left of a text of 156 mm by 225 mm).
    public static let official = Margins(top: 37, bottom: 35, left: 28, right: 26)
    /// Narrow ones, for wide tables.
    public static let narrow = Margins(top: 20, bottom: 20, left: 20, right: 20)

    /// Millimetres in twentieths of a point.
    static func twips(_ millimetres: Int) -> Int { (millimetres * 14_400 + 127) / 254 }
  }
}
