import SupplyDemand
import TestSupport
import Testing

@testable import Matching

@Suite struct LiveMatcherTests {
  /// Everything that a matcher says of its records.
  private struct Answers: Hashable {
    var matches: [[Match]] = []
    var cityMatches: [[CityMatch]] = []
    var coverage: [NeedCoverage] = []
    var hits: [[SearchHit]] = []
    var isKnown: [Bool] = []

    init(_ matcher: Matcher) async {
      for city in SampleMatcher.records.cities {
        for kind in SupplyKind.allCases {
          cityMatches.append(await matcher.cityMatches(for: city, kind: kind, limit: 20))
        }
        for need in city.needs {
          for kind in RecordKind.allCases { matches.append(matcher.matches(for: need, kind: kind, limit: 20)) }
        }
      }
      coverage = await matcher.coverage()
      for query in ["放射性废物处理技术", "核", "无人机植保"] {
        hits.append(matcher.search(query, in: RecordKind.allCases, limit: 50))
        isKnown.append(matcher.knowsWords(of: query))
        for kind in RecordKind.allCases {
          matches.append(
            matcher.matches(for: [FieldText(.description, query)], id: IndustryNeed.ID("q"), kind: kind, limit: 20))
        }
      }
      for id in ["A1", "D2", "E3", "T4"] {
        guard let record = matcher.record(withID: id) else { continue }
        for kind in RecordKind.allCases { matches.append(matcher.matches(for: record, kind: kind, limit: 20)) }
      }
    }
  }

  @Test(arguments: 1...60) func `changed records are answered as by a matcher built of them`(seed: Int) async {
    var random = RandomRecords(random: SeededRandom(seed: UInt64(seed)))
    var records = Records(cities: SampleMatcher.records.cities)
    records.merge(random.records(upTo: 8))
    var matcher = await SampleMatcher.matcher(records)
    for step in 0..<6 {
      let changes = random.changes()
      records = records.applying(changes)
      matcher = matcher.applying(changes)
      let fresh = await Answers(SampleMatcher.matcher(records))
      #expect(await Answers(matcher) == fresh, "seed \(seed), step \(step)")
      if step == 3 {
        matcher = await matcher.merged()
        #expect(matcher.recentCount == 0)
        #expect(await Answers(matcher) == fresh, "merged, seed \(seed)")
      }
    }
  }

  @Test func `the matcher before a change doesn't see it`() async {
    let before = await SampleMatcher.matcher()
    let answers = await Answers(before)
    let after = before.applying(RecordChanges(removed: [RecordReference(.achievements, "A2")]))
    #expect(after.record(withID: "A2") == nil && before.record(withID: "A2") != nil)
    #expect(await Answers(before) == answers)
  }

  /// Two records say the same number in every change: who sees them differ has seen half of a change.
  @Test func `readers see every change as a whole, while documents are merged`() async {
    func changes(_ number: Int) -> RecordChanges {
      let title = String(repeating: "无人机", count: number % 7 + 1)
      return RecordChanges(
        records: Records(
          experts: [Expert(id: Expert.ID("E1"), name: "样例专家001", fields: [title])],
          achievements: [Achievement(id: Achievement.ID("A\(number % 50)"), title: title)]))
    }
    let live = LiveMatcher(await SampleMatcher.matcher().applying(changes(0)), mergeCount: 8)
    await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<2 {
        group.addTask {
          for _ in 0..<300 {
            let matcher = live.current
            let hits = matcher.search("无人机", in: [.experts, .achievements], limit: 100)
            guard hits.contains(where: { $0.record == RecordReference(.experts, "E1") }) else { return false }
            guard hits == matcher.search("无人机", in: [.experts, .achievements], limit: 100) else { return false }
          }
          return true
        }
      }
      group.addTask {
        for number in 1...200 {
          await live.apply(changes(number))
          guard live.current.record(withID: "A\(number % 50)") != nil else { return false }
        }
        return true
      }
      for await isRight in group { #expect(isRight) }
    }
    await live.finishMerge()
    var records = SampleMatcher.records
    for number in 0...200 { records = records.applying(changes(number)) }
    #expect(await Answers(live.current) == Answers(SampleMatcher.matcher(records)))
    #expect(live.current.recentCount < 60)
  }
}
