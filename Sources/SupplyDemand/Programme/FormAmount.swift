/// An amount of money filled in.
public struct FormAmount: Hashable, Sendable {
  /// What is filled in.
  public let written: FormText
  /// The amount in 元, 0 or more; nil when it can't be read or nothing is filled in.
  public let yuan: Int?

  /// An amount.
  public init(_ written: FormText, yuan: Int?) {
    self.written = written
    self.yuan = yuan
  }

  /// Whether something is filled in that is no amount.
  public var isUnreadable: Bool { yuan == nil && !written.isEmpty }
}
