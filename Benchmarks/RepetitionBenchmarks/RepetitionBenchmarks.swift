import BenchmarkSupport
import Foundation
import Programme

/// Times the comparison of all texts of the programme's applications, and says how many planted copies are found, how many
/// pairs are told of that nobody planted, and how hostile texts fare.
///
/// Files of texts, one a line, may be named: their lines are different texts, and pairs told of are false alarms or copies
/// that are really there.
@main
enum RepetitionBenchmarks {
  static func main() async throws {
    let world = try PlantedCopies(teams: 142, achievements: 50, length: 200, copiesOfAKind: 100)
    for boilerplate in [[], InventedTexts.phrases] {
      try await comparePlanted(world, boilerplate)
      compareAlone(world, boilerplate)
    }
    try await compareReal("passages of the encyclopedia", passages())
    for file in CommandLine.arguments.dropFirst() {
      let text = String(decoding: try Data(contentsOf: URL(filePath: file)), as: UTF8.self)
      try await compareReal(file, text.split(whereSeparator: \.isNewline).map(String.init))
    }
    try await compareHostile()
    print("peak resident: \(Stopwatch.peakResidentBytes / 1_000_000) MB")
  }

  /// All teams with all others: 142, with 50 achievements of 200 characters each.
  private static func comparePlanted(_ world: PlantedCopies, _ boilerplate: [String]) async throws {
    let finder = RepetitionFinder(boilerplate: boilerplate, comparing: .everywhere)
    let (found, elapsed) = await Stopwatch.time { finder.repetitions(in: world.texts) }
    print(
      "\(world.texts.count) texts, \(boilerplate.count) phrases given: \(found.count) repetitions "
        + "in \(elapsed.seconds) s, \(elapsed.processorSeconds) s of processor time")
    let pairs = Set(found.map { [$0.first, $0.second] })
    for (kind, planted) in world.planted {
      print("  \(kind): \(planted.count { pairs.contains($0) }) of \(planted.count) found")
    }
    let planted = Set(world.planted.flatMap(\.pairs))
    print("  \(pairs.intersection(planted).count) of \(pairs.count) told of were planted")
    guard let unedited = world.planted.first?.pairs, unedited.allSatisfy({ pairs.contains($0) }) else {
      throw BenchmarkFailure.copyMissed
    }
  }

  /// Two teams at a time, so that nothing is known of phrases but what is given.
  private static func compareAlone(_ world: PlantedCopies, _ boilerplate: [String]) {
    let finder = RepetitionFinder(boilerplate: boilerplate, comparing: .everywhere)
    var count = 0
    for start in stride(from: 0, to: world.texts.count, by: 100) {
      count += finder.repetitions(in: Array(world.texts[start..<start + 100])).count
    }
    print("  two teams at a time, none of them with copies: \(count) of 177500 pairs told of")
  }

  private static func passages() throws -> [String] {
    try BundledData.text("Judgements/cmrc2018/cmrc_dev_passages.tsv").split(whereSeparator: \.isNewline).dropFirst()
      .compactMap { $0.split(separator: "\t").last.map(String.init) }
  }

  /// Every line with every other, then a thousand pairs each alone, when nothing is known of phrases.
  private static func compareReal(_ name: String, _ lines: [String]) async throws {
    let texts = lines.enumerated().map { RepetitionText($0.element, unit: $0.offset, application: 0) }
    let finder = RepetitionFinder(comparing: .everywhere)
    let (found, elapsed) = await Stopwatch.time { finder.repetitions(in: texts) }
    print("\(name): \(found.count) of \(texts.count * (texts.count - 1) / 2) pairs told of in \(elapsed.seconds) s")
    var random = LinearCongruentialGenerator(seed: 65)
    var alarms = 0
    for _ in 0..<1000 {
      let (first, second) = (random.next(texts.count), random.next(texts.count))
      if first != second { alarms += finder.repetitions(in: [texts[first], texts[second]]).count }
    }
    print("  of 1000 pairs at random, each alone: \(alarms)")
  }

  private static func compareHostile() async throws {
    let letter = String(repeating: "科", count: 100_000)
    let sentence = String(repeating: "高性能碳纤维复合材料制备关键技术", count: 6000)
    let two = String(repeating: "科创", count: 30_000) + String(repeating: "创科科", count: 20_000)
    var invented = try InventedTexts(seed: 1)
    let (equal, text) = (invented.text(length: 200), invented.text(length: 200))
    let edited = (0..<10_000).map { _ in invented.edited(text, perMille: 50) }
    let cases: [(name: String, texts: [String])] = [
      ("one character 100,000 times, 10 texts", Array(repeating: letter, count: 10)),
      ("5 texts of 100,000 characters that repeat themselves", [letter, sentence, two, sentence + two, two + letter]),
      ("10,000 equal texts", Array(repeating: equal, count: 10_000)),
      ("10,000 copies with 5 % edited", edited),
      ("20,000 texts, empty or of punctuation", (0..<20_000).map { $0 % 2 == 0 ? "" : "，。——、“”！ \n" }),
    ]
    for (name, texts) in cases {
      for isOneUnit in [true, false] {
        let given = texts.enumerated().map {
          RepetitionText($0.element, unit: isOneUnit ? 0 : $0.offset, application: $0.offset % 2)
        }
        let finder = RepetitionFinder(comparing: isOneUnit ? .withinUnits : .everywhere)
        let who = isOneUnit ? "of one unit's two applications" : "each of another unit"
        _ = await Stopwatch.measure("\(name), \(who)", counting: { $0.count }) { finder.repetitions(in: given) }
      }
    }
  }

  /// Why the figures mean nothing.
  private enum BenchmarkFailure: Error {
    /// A copy without edits wasn't found.
    case copyMissed
  }
}
