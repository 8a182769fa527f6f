import ChineseText
import SupplyDemand
import TestSupport
import Testing

@testable import Matching

@Suite struct SnapshotTests {
  private static func matcher(_ records: Records = SampleMatcher.records, keptIn snapshots: MemorySnapshots) async
    -> Matcher
  {
    await Matcher.build(
      records, knowledge: SampleMatcher.knowledge, analyzer: SampleMatcher.analyzer,
      cityNames: SampleMatcher.cityNames, snapshots: snapshots, width: 1)
  }

  private static func answers(_ matcher: Matcher) -> [[Match]] {
    SampleMatcher.records.cities.flatMap(\.needs).flatMap { need in
      RecordKind.allCases.map { matcher.matches(for: need, kind: $0, limit: 10) }
    }
  }

  @Test func `a kept index answers as the one it was made of`() async {
    let snapshots = MemorySnapshots()
    let built = await Self.matcher(keptIn: snapshots)
    let read = await Self.matcher(keptIn: snapshots)
    #expect(Self.answers(built) == Self.answers(read))
    #expect(snapshots.current.keptCount == 1 && snapshots.current.discarded.isEmpty)
    let again = MemorySnapshots()
    _ = await Self.matcher(keptIn: again)
    #expect(again.current.bytes == snapshots.current.bytes, "the same records, the same bytes")
  }

  @Test func `changed records, another lexicon and another version are noticed`() async throws {
    let snapshots = MemorySnapshots()
    _ = await Self.matcher(keptIn: snapshots)
    var records = SampleMatcher.records
    records.achievements.append(Achievement(id: Achievement.ID("A9"), title: "放射性废物"))
    let changed = await Self.matcher(records, keptIn: snapshots)
    #expect(snapshots.current.discarded == [.stale(.records)])
    let fresh = await SampleMatcher.matcher(records)
    #expect(Self.answers(changed) == Self.answers(fresh))
    var builder = LexiconBuilder(normalizer: SampleMatcher.analyzer.normalizer)
    builder.add(terms: SampleMatcher.taxonomy.words + ["脱皮机"])
    _ = await Matcher.build(
      records, knowledge: SampleMatcher.knowledge,
      analyzer: TextAnalyzer(lexicon: builder.build(), normalizer: SampleMatcher.analyzer.normalizer),
      cityNames: SampleMatcher.cityNames, snapshots: snapshots, width: 1)
    #expect(snapshots.current.discarded.last == .stale(.lexicon))
    _ = await Self.matcher(records, keptIn: snapshots)
    let bytes = try #require(snapshots.current.bytes)
    snapshots.set(bytes.enumerated().map { $0.offset == 16 ? $0.element ^ 1 : $0.element })
    _ = await Self.matcher(records, keptIn: snapshots)
    #expect(snapshots.current.discarded.last == .unknownFormat)
    #expect(snapshots.current.bytes == bytes)
  }

  @Test(arguments: 0..<64) func `a damaged snapshot is never trusted`(part: Int) async throws {
    let snapshots = MemorySnapshots()
    let expected = Self.answers(await Self.matcher(keptIn: snapshots))
    let bytes = try #require(snapshots.current.bytes)
    for place in stride(from: part, to: bytes.count, by: 64 * 7) {
      var damaged = bytes
      damaged[place] ^= 0x40
      snapshots.set(damaged)
      #expect(Self.answers(await Self.matcher(keptIn: snapshots)) == expected, "byte \(place)")
    }
    snapshots.set(Array(bytes.prefix(bytes.count * part / 64)))
    #expect(Self.answers(await Self.matcher(keptIn: snapshots)) == expected)
    #expect(snapshots.current.discarded.count == snapshots.current.keptCount - 1)
  }

  @Test func `an index of tokens is read as it was written`() throws {
    var random = SeededRandom(seed: 4)
    let texts = (0..<300).map { _ in
      (0..<20).map { _ in "t\(Int.random(in: 0..<90, using: &random))" }.joined(separator: " ")
    }
    let long = Array(repeating: "t1", count: 300).joined(separator: " ")
    let index = TokenIndex(texts + [long])
    let bytes = try MemorySnapshots.bytes { try index.write(to: $0) }
    var reader = try MemorySnapshots.reader(of: bytes)
    let read = try TokenIndex(from: &reader)
    var scratch = TokenIndex.Scratch()
    for query in texts.prefix(50) + ["t1"] {
      let expected = index.search(query, limit: 20, scratch: &scratch)
      let found = read.search(query, limit: 20, scratch: &scratch)
      #expect(found.map(\.document) == expected.map(\.document) && found.map(\.score) == expected.map(\.score))
    }
    #expect(read.byteCount == index.byteCount && read.tokenCount == index.tokenCount)
  }
}
