import Storage
import SupplyDemand
import TestSupport

/// Lists of every kind whose records come again and again, the same or different, so that they are added, updated and
/// found unchanged; cities are removed too.
struct RandomLists {
  private var random: SeededRandom
  private var variants: [Records]
  private var count = 0

  init(seed: UInt64) {
    random = SeededRandom(seed: seed)
    variants = []
    for variant in 0..<3 {
      var records = RandomRecords(seed: seed * 10 + UInt64(variant)).recordsToChange(count: 9)
      for number in 0..<9 {
        records.experts[number].id = Expert.ID("专家'é\(number)")
        records.achievements[number].id = Achievement.ID("成果\"\(number)")
        records.demands[number].id = Demand.ID("\(number)")
        records.teams[number].id = ServiceTeam.ID("服务团e\u{301}\(number)")
        records.problems[number].id = TechnicalProblem.ID("问题%\(number)")
        records.projects[number].id = Project.ID("项目 \(number)")
        records.openSources[number].id = OpenSource.ID("开源/\(number)")
      }
      variants.append(records)
    }
  }

  /// The next list.
  mutating func next() -> ImportedList {
    count += 1
    let kind = RecordKind.allCases.randomElement(using: &random) ?? .cities
    let findings = (0..<Int.random(in: 0...2, using: &random)).map { SampleLists.finding("\(count)-\($0)") }
    let file = Bool.random(using: &random) ? "a.csv" : "b'.csv"
    return SampleLists.list(
      kind, records(), file: file, findings: findings, hash: String(count), at: 1_700_000_000 + count)
  }

  private mutating func records() -> Records {
    var records = Records()
    for number in 0..<9 where Bool.random(using: &random) {
      let variant = variants[Int.random(in: 0..<variants.count, using: &random)]
      records.cities.append(variant.cities[number])
      records.experts.append(variant.experts[number])
      records.achievements.append(variant.achievements[number])
      records.demands.append(variant.demands[number])
      records.teams.append(variant.teams[number])
      records.problems.append(variant.problems[number])
      records.projects.append(variant.projects[number])
      records.openSources.append(variant.openSources[number])
    }
    return records
  }
}

extension RandomRecords {
  fileprivate func recordsToChange(count: Int) -> Records {
    var generator = self
    return generator.records(count: count)
  }
}
