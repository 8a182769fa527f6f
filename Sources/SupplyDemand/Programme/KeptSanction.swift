/// A sanction in the list that is kept.
public struct KeptSanction: Hashable, Sendable {
  /// Its number in the list, never given again.
  public let number: Int
  /// The sanction.
  public let sanction: Sanction

  /// A sanction.
  public init(number: Int, sanction: Sanction) {
    self.number = number
    self.sanction = sanction
  }
}
