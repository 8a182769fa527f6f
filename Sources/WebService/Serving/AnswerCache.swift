import Synchronization

/// Answers that were given before, by what was asked. Who asks for one that is being worked out waits for it.
///
/// Two generations hold the answers: a new answer or one that is asked for again goes into the young one; when that has
/// taken half of the room, the old one is let go and the young one grows old.
final class AnswerCache: Sendable {
  private struct State {
    var young: [String: CachedAnswer] = [:]
    var old: [String: CachedAnswer] = [:]
    var youngByteCount = 0
    var pending: [String: Task<CachedAnswer, any Error>] = [:]
  }

  private enum Found {
    case answer(CachedAnswer)
    case pending(Task<CachedAnswer, any Error>)
  }

  private let state = Mutex(State())
  private let halfByteCount: Int

  /// A cache that holds up to `byteCount` bytes of answers.
  init(byteCount: Int) {
    halfByteCount = byteCount / 2
  }

  /// The answer to what `key` asks: the kept one, or what `work` gives.
  ///
  /// - Throws: What `work` throws; that isn't kept.
  func answer(_ key: String, _ work: @escaping @Sendable () async throws -> CachedAnswer) async throws -> CachedAnswer {
    switch found(key, work) {
    case .answer(let answer): return answer
    case .pending(let task): return try await task.value
    }
  }

  private func found(_ key: String, _ work: @escaping @Sendable () async throws -> CachedAnswer) -> Found {
    state.withLock { state in
      if let answer = state.young[key] { return .answer(answer) }
      if let answer = state.old.removeValue(forKey: key) {
        keep(answer, key, &state)
        return .answer(answer)
      }
      if let task = state.pending[key] { return .pending(task) }
      let task = Task {
        do {
          let answer = try await work()
          finish(key, answer)
          return answer
        } catch {
          finish(key, nil)
          throw error
        }
      }
      state.pending[key] = task
      return .pending(task)
    }
  }

  private func finish(_ key: String, _ answer: CachedAnswer?) {
    state.withLock { state in
      state.pending[key] = nil
      if let answer { keep(answer, key, &state) }
    }
  }

  private func keep(_ answer: CachedAnswer, _ key: String, _ state: inout State) {
    if state.youngByteCount + answer.byteCount > halfByteCount {
      (state.old, state.young, state.youngByteCount) = (state.young, [:], 0)
    }
    state.young[key] = answer
    state.youngByteCount += answer.byteCount + key.utf8.count
  }
}
