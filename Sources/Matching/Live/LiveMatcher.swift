import Synchronization

/// A matcher that follows the changes of its records.
///
/// Whoever asks takes the current matcher and keeps it for as long as the answer takes: nobody waits for a change, and
/// nobody sees half of one. Changes come one after the other. When many have come, the documents are merged into one run
/// while questions and changes go on; what has changed in the meantime is applied again.
public actor LiveMatcher {
  /// What is published: one reference to take.
  private final class Edition: Sendable {
    let matcher: Matcher

    init(_ matcher: Matcher) {
      self.matcher = matcher
    }
  }

  private nonisolated let published: Mutex<Edition>
  private let mergeCount: Int
  private var merge: Task<Void, Never>?
  /// The changes since the merge that is going on began.
  private var changesSinceMerge: RecordChanges?

  /// - Parameters:
  ///   - matcher: The matcher of the records as they are.
  ///   - mergeCount: With more documents added and dropped since, they are merged: each costs every question and every change
  ///     a little.
  public init(_ matcher: Matcher, mergeCount: Int = 512) {
    published = Mutex(Edition(matcher))
    self.mergeCount = mergeCount
  }

  /// The matcher of the records as they are.
  public nonisolated var current: Matcher { published.withLock { $0 }.matcher }

  /// Takes changes in; when it returns, `current` has them.
  public func apply(_ changes: RecordChanges) {
    publish(current.applying(changes))
    if merge != nil { changesSinceMerge = changesSinceMerge?.followed(by: changes) ?? changes }
    mergeIfWorthwhile()
  }

  /// Waits until no merge is going on.
  public func finishMerge() async {
    while let merge { await merge.value }
  }

  private func publish(_ matcher: Matcher) {
    let edition = Edition(matcher)
    // The old edition, which may be all that holds an index, is let go when the lock is free again.
    let old = published.withLock { published in
      defer { published = edition }
      return published
    }
    _ = consume old
  }

  private func mergeIfWorthwhile() {
    guard merge == nil, current.changeCount > mergeCount else { return }
    changesSinceMerge = nil
    let matcher = current
    merge = Task(priority: .utility) {
      let merged = await matcher.merged()
      endMerge(merged)
    }
  }

  private func endMerge(_ merged: Matcher) {
    publish(changesSinceMerge.map(merged.applying) ?? merged)
    merge = nil
    mergeIfWorthwhile()
  }
}
