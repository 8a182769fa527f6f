/// Names one record of any kind.
public struct RecordReference: Hashable, Sendable {
  /// The record's kind.
  public let kind: RecordKind
  /// The record's identity as text.
  public let id: String

  /// The record of `kind` called `id`.
  public init(_ kind: RecordKind, _ id: String) {
    self.kind = kind
    self.id = id
  }
}

extension RecordReference: Comparable {
  /// By kind, then by identity.
  public static func < (left: RecordReference, right: RecordReference) -> Bool {
    (left.kind.rawValue, left.id) < (right.kind.rawValue, right.id)
  }
}
