/// The results of `transform` for 0..<count, in that order, worked out by up to `width` tasks at a time.
///
/// - Complexity: `count` calls; the order of the results doesn't depend on `width`.
func concurrentMap<Result: Sendable>(
  _ count: Int, width: Int, _ transform: @escaping @Sendable (Int) -> Result
) async -> [Result] {
  let width = max(1, min(width, count))
  guard width > 1 else { return (0..<count).map(transform) }
  return await withTaskGroup(of: [(Int, Result)].self) { group in
    for worker in 0..<width {
      group.addTask { stride(from: worker, to: count, by: width).map { ($0, transform($0)) } }
    }
    var indexed: [(Int, Result)] = []
    indexed.reserveCapacity(count)
    for await part in group { indexed += part }
    return indexed.sorted { $0.0 < $1.0 }.map(\.1)
  }
}

/// Works out `transform` for 0..<count by up to `width` tasks at a time, and gives `body` each result in that order. At most
/// `2 * width` results wait.
///
/// - Throws: What `body` throws, and `CancellationError`; no further `transform` begins then.
func forEachInOrder<Result: Sendable>(
  _ count: Int, width: Int, _ transform: @escaping @Sendable (Int) -> Result,
  body: (Int, Result) async throws -> Void
) async throws {
  let width = max(1, width)
  try await withThrowingTaskGroup(of: (Int, Result).self) { group in
    var (started, given) = (0, 0)
    var waiting: [Int: Result] = [:]
    while given < count {
      while started < count, started - given < 2 * width, started - given - waiting.count < width {
        let number = started
        group.addTask {
          try Task.checkCancellation()
          return (number, transform(number))
        }
        started += 1
      }
      guard let (number, result) = try await group.next() else { return }
      waiting[number] = result
      while let result = waiting.removeValue(forKey: given) {
        try Task.checkCancellation()
        try await body(given, result)
        given += 1
      }
    }
  }
}
