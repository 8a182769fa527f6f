import SupplyDemand
import TestSupport

/// Records as lists give them, with texts that are hard to write: separators, brackets, quotation marks, what looks like a
/// formula, a number or an escape.
struct RandomListRecords {
  private var random: SeededRandom

  init(seed: UInt64) {
    random = SeededRandom(seed: seed)
  }

  private static let pieces = [
    "新能源", "\"", "\\", "'", "=1+1", "+86", "-", "@", "＝", "_x000D_", "\n", "\t", "é", "\u{1F9EC}", "𠮷", "%", "；", "、",
    "，",
    "[", "]", "（", "）", "(", ",", " ", "null", "E1", "0010", "<b>&amp;", "[\"甲\", \"乙\"]", "\u{200D}", "农、林、牧、渔业", "#",
  ]

  mutating func records(count: Int) -> Records {
    let numbers = 0..<count
    return Records(
      experts: numbers.map { expert($0) }.sorted { $0.id < $1.id },
      achievements: numbers.map { achievement($0) }.sorted { $0.id < $1.id },
      demands: numbers.map { demand($0) }.sorted { $0.id < $1.id },
      teams: numbers.map { team($0) }.sorted { $0.id < $1.id })
  }

  /// A text without white space at its ends, as reading leaves it.
  private mutating func text() -> String {
    let count = Int.random(in: 0...5, using: &random)
    let text = (0..<count).map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
    var scalars = Substring(text).unicodeScalars
    while let first = scalars.first, first.properties.isWhitespace { scalars.removeFirst() }
    while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
    return String(scalars)
  }

  /// Items that say something: reading drops 无 and its like.
  private mutating func texts() -> [String] {
    var items: [String] = []
    for _ in 0..<Int.random(in: 0...4, using: &random) {
      let item = text()
      let isSaying = item.unicodeScalars.contains { $0.properties.isIdeographic }
      if isSaying, !items.contains(item) { items.append(item) }
    }
    return items
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

  private mutating func name(_ number: Int) -> String { "甲\(text())乙\(number)" }

  private mutating func expert(_ number: Int) -> Expert {
    Expert(
      id: Expert.ID("E\(name(number))"), name: name(number), unit: text(), title: text(), fields: texts(),
      keywords: texts(), biography: text(), region: text(), phone: text(), email: text())
  }

  private mutating func achievement(_ number: Int) -> Achievement {
    Achievement(
      id: Achievement.ID("A\(number)"), title: name(number), abstract: text(), keywords: texts(), ownerUnits: texts(),
      experts: texts(), industries: texts(), maturity: maybe(Int.random(in: 1...9, using: &random)),
      transferModes: choices(Achievement.TransferMode.self), hasIndustrializationPlan: maybe(true),
      hasEvaluation: maybe(false), region: text(), year: maybe(2021))
  }

  private mutating func demand(_ number: Int) -> Demand {
    let amounts = [
      0.5, 12.345678, 50, 123_456.789, 700.0000000000001, 1e-7, Double.random(in: 0...1e6, using: &random),
    ]
    return Demand(
      id: Demand.ID("D\(number)"), title: name(number), description: text(), city: text(), enterprise: text(),
      industries: texts(), kind: choice(Demand.Kind.self), budget: maybe(amounts.randomElement(using: &random)) ?? nil,
      deadline: maybe(CalendarDate(year: 2024, month: 2, day: 29)) ?? nil, status: choice(Demand.Status.self))
  }

  private mutating func team(_ number: Int) -> ServiceTeam {
    ServiceTeam(
      id: ServiceTeam.ID("T\(number)"), name: name(number), kind: choice(ServiceTeam.Kind.self), leadUnit: text(),
      region: text(), leader: text(), chiefExpert: text(), targetCities: texts(), intendedCities: texts(),
      contactedCities: texts(), directions: texts(), services: choices(ServiceTeam.ServiceClass.self), units: texts(),
      experts: texts().map { Expert.ID($0) }, achievements: texts().map { Achievement.ID($0) }, description: text())
  }
}
