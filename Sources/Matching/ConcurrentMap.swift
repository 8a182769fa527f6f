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
