internal import Synchronization

/// What texts of forms were found to say.
///
/// The texts come from strangers, so that it has a bound: when it is full it forgets all.
final class TextMemory<Value: Sendable>: Sendable {
  /// Far more than all forms of a year name.
  private static var mostTexts: Int { 20_000 }
  private static var longestText: Int { 500 }

  private let known = Mutex<[String: Value]>([:])

  /// What a text says: what it was found to say before, or what `work` finds.
  func value(_ text: String, _ work: () -> Value) -> Value {
    if let value = self[text] { return value }
    let value = work()
    self[text] = value
    return value
  }

  /// What a text was found to say; nil when that isn't known.
  subscript(text: String) -> Value? {
    get { known.withLock { $0[text] } }
    set {
      guard text.utf8.count <= Self.longestText else { return }
      known.withLock { known in
        if known.count >= Self.mostTexts { known = [:] }
        known[text] = newValue
      }
    }
  }
}
