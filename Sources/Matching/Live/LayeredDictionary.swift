/// A dictionary with changes laid over it: a copy that is changed shares what hasn't been, however large it is.
struct LayeredDictionary<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  private let base: [Key: Value]
  /// What was changed; nil for what was removed.
  private var changes: [Key: Value?] = [:]

  /// A dictionary of `base`.
  init(_ base: [Key: Value]) {
    self.base = base
  }

  /// Whether nothing is in it, as far as `base` tells.
  var isEmpty: Bool { base.isEmpty && changes.isEmpty }

  /// The value of a key; nil when there is none.
  subscript(key: Key) -> Value? {
    get { changes[key] ?? base[key] }
    set { changes[key] = .some(newValue) }
  }
}
