import Synchronization

/// What was worked out once for good. Who asks for something that is being worked out waits for it.
final class Memo<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  private let tasks = Mutex<[Key: Task<Value, Never>]>([:])

  /// The value of `key`: the known one, or what `work` gives.
  func value(_ key: Key, _ work: @escaping @Sendable () async -> Value) async -> Value {
    let task = tasks.withLock { tasks in
      if let known = tasks[key] { return known }
      let task = Task { await work() }
      tasks[key] = task
      return task
    }
    return await task.value
  }
}
