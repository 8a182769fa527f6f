import SupplyDemand
import TestSupport

/// Records of every kind with texts that are hard to keep: quotation marks, line ends, combining marks, characters
/// outside the first plane, private ones, empty lists and unknown values.
struct RandomRecords {
  private var random: SeededRandom

  init(seed: UInt64) {
    random = SeededRandom(seed: seed)
  }

  mutating func records(count: Int) -> Records {
    let numbers = 0..<count
    return Records(
      cities: numbers.map { city($0 + 1) },
      experts: numbers.map { expert($0) }.sorted { $0.id < $1.id },
      achievements: numbers.map { achievement($0) }.sorted { $0.id < $1.id },
      demands: numbers.map { demand($0) }.sorted { $0.id < $1.id },
      teams: numbers.map { team($0) }.sorted { $0.id < $1.id },
      problems: numbers.map { problem($0) }.sorted { $0.id < $1.id },
      projects: numbers.map { project($0) }.sorted { $0.id < $1.id },
      openSources: numbers.map { openSource($0) }.sorted { $0.id < $1.id })
  }

  mutating func text() -> String {
    let pieces = [
      "新能源", "\"", "\\", "'", "\n", "\r\n", "\t", "e\u{301}", "é", "\u{1F9EC}", "𠮷", "\u{FFFD}", "\u{E000}", "%",
      "；", "，", "[", "]", ",", "\u{1}", "\u{7F}", "\u{200D}", "👩‍🔬", "\u{FEFF}", " ", "ﬁ", "Å", "null", "\u{10FFFF}",
    ]
    let count = Int.random(in: 0...6, using: &random)
    return (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
  }

  private mutating func texts() -> [String] {
    (0..<Int.random(in: 0...4, using: &random)).map { _ in text() }
  }

  private mutating func maybe<Value>(_ value: Value) -> Value? {
    Bool.random(using: &random) ? value : nil
  }

  private mutating func choice<Choice: CaseIterable>(_ type: Choice.Type) -> Choice? {
    maybe(Choice.allCases.randomElement(using: &random)) ?? nil
  }

  private mutating func choices<Choice: CaseIterable>(_ type: Choice.Type) -> [Choice] {
    Choice.allCases.filter { _ in Bool.random(using: &random) }
  }

  private mutating func name(_ number: Int) -> String {
    "\(text())\(number)é"
  }

  private mutating func expert(_ number: Int) -> Expert {
    Expert(
      id: Expert.ID(name(number)), name: name(number), unit: text(), title: text(), fields: texts(),
      keywords: texts(), biography: text(), region: text(), phone: text(), email: text())
  }

  private mutating func achievement(_ number: Int) -> Achievement {
    Achievement(
      id: Achievement.ID(name(number)), title: name(number), abstract: text(), keywords: texts(), ownerUnits: texts(),
      experts: texts(), industries: texts(), maturity: maybe(Int.random(in: 1...9, using: &random)),
      transferModes: choices(Achievement.TransferMode.self), hasIndustrializationPlan: maybe(true),
      hasEvaluation: maybe(false), region: text(), year: maybe(2021))
  }

  private mutating func demand(_ number: Int) -> Demand {
    Demand(
      id: Demand.ID(name(number)), title: name(number), description: text(), city: text(), enterprise: text(),
      industries: texts(), kind: choice(Demand.Kind.self), budget: maybe(Double.random(in: 0...1e6, using: &random)),
      deadline: maybe(CalendarDate(year: 2024, month: 2, day: 29)) ?? nil, status: choice(Demand.Status.self))
  }

  private mutating func team(_ number: Int) -> ServiceTeam {
    ServiceTeam(
      id: ServiceTeam.ID(name(number)), name: name(number), kind: choice(ServiceTeam.Kind.self), leadUnit: text(),
      region: text(), leader: text(), chiefExpert: text(), targetCities: texts(), intendedCities: texts(),
      contactedCities: texts(), directions: texts(), services: choices(ServiceTeam.ServiceClass.self), units: texts(),
      experts: texts().map { Expert.ID($0) }, achievements: texts().map { Achievement.ID($0) }, description: text())
  }

  private mutating func problem(_ number: Int) -> TechnicalProblem {
    TechnicalProblem(
      id: TechnicalProblem.ID(name(number)), title: name(number), description: text(), industries: texts(),
      enterprise: text(), city: text(), team: text(), status: choice(TechnicalProblem.Status.self), solution: text(),
      experts: texts())
  }

  private mutating func project(_ number: Int) -> Project {
    Project(
      id: Project.ID(name(number)), title: name(number), description: text(), industries: texts(), units: texts(),
      city: text(), team: text(), stage: choice(Project.Stage.self),
      investment: maybe(Double.random(in: 0...1e6, using: &random)), cooperation: texts(),
      startsOn: maybe(CalendarDate(year: 2023, month: 5, day: 31)) ?? nil)
  }

  private mutating func openSource(_ number: Int) -> OpenSource {
    OpenSource(
      id: OpenSource.ID(name(number)), title: name(number), description: text(), industries: texts(), license: text(),
      url: text(), units: texts(), team: text(), updatedOn: maybe(CalendarDate(year: 2024, month: 2, day: 29)) ?? nil)
  }

  private mutating func city(_ number: Int) -> PilotCity {
    let division = Division(
      code: "420100", name: text(), province: text(), longitude: Double.random(in: 73...135, using: &random),
      latitude: 30.6)
    let needs = (0..<3).map { place in
      IndustryNeed(
        id: IndustryNeed.ID("\(number)-main-\(place)"), city: PilotCity.ID(String(number)), column: .main, text: text(),
        range: TextRange(place, place + 2), group: 1,
        parent: place == 0 ? nil : IndustryNeed.ID("\(number)-main-0"), parts: texts(), label: text())
    }
    let enterprises = (0..<3).map { place in
      EnterpriseMention(
        id: EnterpriseMention.ID("\(number)-enterprise-\(place)"), text: text(), range: TextRange(9, 12), name: text(),
        kind: choice(EnterpriseMention.Kind.self) ?? .company, product: maybe(text()), group: 2,
        duplicateOf: place == 2 ? EnterpriseMention.ID("\(number)-enterprise-0") : nil,
        sameCompany: texts().map { EnterpriseMention.ID($0) })
    }
    return PilotCity(
      number: number, name: name(number), range: TextRange(number, number + 4), division: maybe(division),
      level: choice(CityLevel.self), strategies: choices(RegionalStrategy.self), needs: needs,
      enterprises: enterprises)
  }
}
