import Foundation
import OfficeDocuments

/// Reads randomly damaged documents for a time and counts what comes of it.
///
///     OfficeFuzz SECONDS SEED FOLDER FILE...
///
/// Each file is damaged in turn and read by all readers. What is read is kept as `FOLDER/input` meanwhile, so that a crash
/// leaves it there; inputs that take more than 2 s are kept as `FOLDER/slow-N`. With 0 seconds the files are read as they
/// are, each with its time.
@main struct Fuzz {
  private static let limit = Duration.seconds(2)

  static func main() throws {
    let words = CommandLine.arguments
    guard words.count > 4, let seconds = Int(words[1]), let seed = UInt64(words[2]) else {
      print("Usage: OfficeFuzz SECONDS SEED FOLDER FILE...")
      exit(64)
    }
    let folder = URL(fileURLWithPath: words[3])
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let files = try words[4...].map { (name: $0, bytes: [UInt8](try Data(contentsOf: URL(fileURLWithPath: $0)))) }
    if seconds == 0 { return measure(files, folder) }
    try fuzz(files.map(\.bytes), seconds, seed, folder)
  }

  private static func measure(_ files: [(name: String, bytes: [UInt8])], _ folder: URL) {
    let watchdog = Watchdog(input: folder)
    for (name, bytes) in files {
      var outcomes: [String] = []
      let time = watchdog.watch { outcomes = Reading.outcomes(bytes) }
      print(name, time, outcomes.joined(separator: ", "))
    }
  }

  private static func fuzz(_ files: [[UInt8]], _ seconds: Int, _ seed: UInt64, _ folder: URL) throws {
    let input = folder.appending(path: "input")
    let watchdog = Watchdog(input: input)
    let end = ContinuousClock.now + .seconds(seconds)
    var (mutator, counts, rounds, slow) = (Mutator(seed: seed), [String: Int](), 0, 0)
    var longest = Duration.zero
    while ContinuousClock.now < end {
      let bytes = mutator.mutated(files[rounds % files.count])
      try Data(bytes).write(to: input)
      let time = watchdog.watch {
        for outcome in Reading.outcomes(bytes) { counts[outcome, default: 0] += 1 }
      }
      longest = max(longest, time)
      if time > limit {
        slow += 1
        try Data(bytes).write(to: folder.appending(path: "slow-\(slow)"))
        print("Round \(rounds) took \(time).")
      }
      rounds += 1
    }
    print("Seed \(seed): \(rounds) files in \(seconds) s, \(slow) slower than \(limit), the slowest \(longest).")
    for (outcome, count) in counts.sorted(by: { $0.key < $1.key }) { print("\(count)\t\(outcome)") }
  }
}
