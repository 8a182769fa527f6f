/// The size of a page.
public struct PaperSize: Hashable, Sendable {
  /// In millimetres, rounded.
  public let width: Int
  /// In millimetres, rounded.
  public let height: Int

  /// A size.
  public init(width: Int, height: Int) {
    self.width = width
    self.height = height
  }

  /// Whether it is A4, upright or not, within two millimetres.
  public var isA4: Bool {
    abs(min(width, height) - 210) <= 2 && abs(max(width, height) - 297) <= 2
  }
}
