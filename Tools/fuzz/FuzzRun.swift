import Foundation

/// One run of a fuzz.
struct FuzzRun {
  private static let limit = Duration.seconds(2)

  let reader: any FuzzedReader
  /// Where inputs are kept.
  let folder: URL

  /// Reads files as they are, and prints the time of each.
  ///
  /// - Returns: Whether all held that should.
  func measure(_ files: [(name: String, bytes: [UInt8])]) async -> Bool {
    let watchdog = Watchdog(input: folder)
    var isSound = true
    for (name, bytes) in files {
      let (outcomes, time) = await watchdog.watch { await reader.outcomes(reader.input(of: bytes)) }
      print(name, outcomes.map(\.time).max() ?? .zero, "of", time, outcomes.map(\.words).joined(separator: ", "))
      if outcomes.contains(where: \.isBroken) { isSound = false }
    }
    return isSound
  }

  /// Reads damaged files for some seconds, and prints what came of it.
  ///
  /// - Parameters:
  ///   - files: The files, whole.
  ///   - seconds: For how long.
  ///   - seed: To what the damage belongs.
  /// - Returns: Whether all held that should, and none was slow.
  /// - Throws: When an input can't be kept.
  func run(_ files: [[UInt8]], seconds: Int, seed: UInt64) async throws -> Bool {
    let input = folder.appending(path: "input")
    let watchdog = Watchdog(input: input)
    let end = ContinuousClock.now + .seconds(seconds)
    var (mutator, counts, rounds, slow, broken) = (Mutator(seed: seed), [String: Int](), 0, 0, 0)
    var longest = Duration.zero
    while ContinuousClock.now < end {
      let bytes = reader.damaged(files[rounds % files.count], by: &mutator)
      try Data(bytes).write(to: input)
      let outcomes = await watchdog.watch { await reader.outcomes(bytes) }.value
      let time = outcomes.map(\.time).max() ?? .zero
      for outcome in outcomes { counts[outcome.words, default: 0] += 1 }
      longest = max(longest, time)
      if time > Self.limit {
        slow += 1
        try Data(bytes).write(to: folder.appending(path: "slow-\(slow)"))
        print("Round \(rounds) took \(time).")
      }
      if let first = outcomes.first(where: \.isBroken) {
        broken += 1
        if broken <= 20 {
          try Data(bytes).write(to: folder.appending(path: "broken-\(broken)"))
          print("Round \(rounds): \(first.words)")
        }
      }
      rounds += 1
    }
    print(
      "Seed \(seed): \(rounds) files in \(seconds) s, \(slow) slower than \(Self.limit), the slowest \(longest), "
        + "\(broken) broken.")
    for (outcome, count) in counts.sorted(by: { $0.key < $1.key }) { print("\(count)\t\(outcome)") }
    return slow == 0 && broken == 0
  }
}
