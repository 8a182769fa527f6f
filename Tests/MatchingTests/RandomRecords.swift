import SupplyDemand
import TestSupport

@testable import Matching

/// Records put together at random from the words of the sample world.
struct RandomRecords {
  var random: SeededRandom

  private static let words = [
    "放射性", "骨科植入物", "关节", "无人机", "核", "核桃", "施肥", "废物", "处理", "康复", "辐照", "技术", "通用航空", "植保", "应用",
  ]
  private static let names = ["样例专家001", "样例专家002", "样例专家003"]
  private static let units = ["甲所", "乙所"]

  private mutating func words(_ count: ClosedRange<Int>) -> [String] {
    (0..<Int.random(in: count, using: &random)).map { _ in Self.words.randomElement(using: &random) ?? "" }
  }

  private mutating func some(_ values: [String]) -> [String] { values.filter { _ in Bool.random(using: &random) } }

  mutating func expert(_ number: Int) -> Expert {
    Expert(
      id: Expert.ID("E\(number)"), name: Self.names.randomElement(using: &random) ?? "",
      unit: Self.units.randomElement(using: &random) ?? "", fields: words(0...2), biography: words(0...6).joined())
  }

  mutating func achievement(_ number: Int) -> Achievement {
    Achievement(
      id: Achievement.ID("A\(number)"), title: words(1...4).joined(separator: "的"), abstract: words(0...8).joined(),
      keywords: words(0...2), ownerUnits: some(Self.units), experts: some(Self.names))
  }

  mutating func demand(_ number: Int) -> Demand {
    Demand(id: Demand.ID("D\(number)"), title: words(1...4).joined(), description: words(0...6).joined())
  }

  mutating func team(_ number: Int) -> ServiceTeam {
    ServiceTeam(
      id: ServiceTeam.ID("T\(number)"), name: words(1...2).joined() + "科技服务团",
      kind: ServiceTeam.Kind.allCases.randomElement(using: &random), region: Bool.random(using: &random) ? "湖北" : "江苏",
      targetCities: some(["无锡", "湖北荆门"]), directions: words(0...3),
      experts: [Expert.ID("E\(Int.random(in: 0..<9, using: &random))")],
      achievements: [Achievement.ID("A\(Int.random(in: 0..<9, using: &random))")])
  }

  mutating func problem(_ number: Int) -> TechnicalProblem {
    TechnicalProblem(
      id: TechnicalProblem.ID("W\(number)"), title: words(1...4).joined(), description: words(0...6).joined(),
      industries: words(0...1), experts: some(Self.names))
  }

  mutating func project(_ number: Int) -> Project {
    Project(
      id: Project.ID("X\(number)"), title: words(1...4).joined(), description: words(0...6).joined(),
      industries: words(0...2), units: some(Self.units))
  }

  mutating func openSource(_ number: Int) -> OpenSource {
    OpenSource(
      id: OpenSource.ID("K\(number)"), title: words(1...4).joined(), description: words(0...6).joined(),
      industries: words(0...2))
  }

  /// About `count` records of each kind but cities, with identities below nine.
  mutating func records(upTo count: Int) -> Records {
    func numbers(_ random: inout SeededRandom) -> [Int] {
      Set((0..<Int.random(in: 0...count, using: &random)).map { _ in Int.random(in: 0..<9, using: &random) }).sorted()
    }
    return Records(
      experts: numbers(&random).map { expert($0) }, achievements: numbers(&random).map { achievement($0) },
      demands: numbers(&random).map { demand($0) }, teams: numbers(&random).map { team($0) },
      problems: numbers(&random).map { problem($0) }, projects: numbers(&random).map { project($0) },
      openSources: numbers(&random).map { openSource($0) })
  }

  /// Changes: new and other records, and some that are no more.
  mutating func changes() -> RecordChanges {
    let removed = RecordKind.allCases.flatMap { kind -> [RecordReference] in
      guard Int.random(in: 0..<3, using: &random) == 0, let letter = Self.letters[kind] else { return [] }
      return [RecordReference(kind, "\(letter)\(Int.random(in: 0..<9, using: &random))")]
    }
    return RecordChanges(records: Bool.random(using: &random) ? records(upTo: 2) : Records(), removed: removed)
  }

  private static let letters: [RecordKind: String] = [
    .experts: "E", .achievements: "A", .demands: "D", .teams: "T", .problems: "W", .projects: "X", .openSources: "K",
  ]
}

extension Records {
  /// The records after changes.
  func applying(_ changes: RecordChanges) -> Records {
    var records = self
    records.remove(Set(changes.removed))
    records.merge(changes.records)
    return records
  }
}
