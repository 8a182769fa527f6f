internal import Synchronization

/// What was worked out of kept applications, each as long as what it depends on stays as it was. Who asks for something that
/// is being worked out waits for it.
final class KeptResults<Key: Hashable & Sendable, Basis: Equatable & Sendable, Value: Sendable>: Sendable {
  private let tasks = Mutex<[Key: (basis: Basis, task: Task<Value, Never>)]>([:])

  /// The result for a key.
  ///
  /// - Parameters:
  ///   - key: What it is the result of.
  ///   - basis: What it depends on.
  ///   - work: What gives it.
  /// - Returns: The result.
  func value(_ key: Key, by basis: Basis, _ work: @escaping @Sendable () async -> Value) async -> Value {
    let task = tasks.withLock { tasks in
      if let known = tasks[key], known.basis == basis { return known.task }
      let task = Task { await work() }
      tasks[key] = (basis, task)
      return task
    }
    return await task.value
  }
}
