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
      for id in ["A1", "D2", "E3", "T4", "W5", "X6"] {
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
        #expect(matcher.changeCount == 0)
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

  @Test(arguments: 1...20) func `changes one after the other are as one that follows the other`(seed: Int) async {
    var random = RandomRecords(random: SeededRandom(seed: UInt64(1_000 + seed)))
    var records = Records(cities: SampleMatcher.records.cities)
    records.merge(random.records(upTo: 8))
    let matcher = await SampleMatcher.matcher(records)
    let changes = (0..<4).map { _ in random.changes() }
    let joined = changes.dropFirst().reduce(changes[0]) { $0.followed(by: $1) }
    let oneByOne = await Answers(changes.reduce(matcher) { $0.applying($1) })
    #expect(await Answers(matcher.applying(joined)) == oneByOne)
  }

  @Test func `a record that is given twice in one change is the later one`() async {
    let team = ServiceTeam(id: ServiceTeam.ID("T1"), name: "甲科技服务团", directions: ["放射性废物"])
    let other = ServiceTeam(id: ServiceTeam.ID("T1"), name: "乙科技服务团", directions: ["骨科植入物"])
    let changed = await SampleMatcher.matcher().applying(RecordChanges(records: Records(teams: [team, other])))
    var records = SampleMatcher.records
    records.merge(Records(teams: [other]))
    #expect(await Answers(changed) == Answers(SampleMatcher.matcher(records)))
  }

  /// Two records bear the same number in every change: who sees them differ has seen half of a change.
  @Test func `readers see every change as a whole, while documents are merged`() async {
    func changes(_ number: Int) -> RecordChanges {
      let title = "无人机 v\(number)"
      return RecordChanges(
        records: Records(
          experts: [Expert(id: Expert.ID("E1"), name: "样例专家001", fields: [title])],
          achievements: [Achievement(id: Achievement.ID("A1"), title: title)]))
    }
    let live = LiveMatcher(await SampleMatcher.matcher().applying(changes(0)), mergeCount: 8)
    await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<2 {
        group.addTask {
          for _ in 0..<300 {
            let matcher = live.current
            let texts = [RecordReference(.experts, "E1"), RecordReference(.achievements, "A1")].map { record in
              matcher.catalog.numbers[record].map { matcher.catalog.documents[$0].last?.text }
            }
            guard texts[0] != nil, texts[0] == texts[1] else { return false }
            guard matcher.search("无人机", in: [.experts], limit: 9).contains(where: { $0.record.id == "E1" }) else {
              return false
            }
          }
          return true
        }
      }
      group.addTask {
        for number in 1...200 {
          await live.apply(changes(number))
          guard !live.current.search("v\(number)", in: [.achievements], limit: 1).isEmpty else { return false }
        }
        return true
      }
      for await isRight in group { #expect(isRight) }
    }
    await live.finishMerge()
    var records = SampleMatcher.records
    for number in 0...200 { records = records.applying(changes(number)) }
    #expect(await Answers(live.current) == Answers(SampleMatcher.matcher(records)))
    #expect(live.current.changeCount <= 8)
  }
}
