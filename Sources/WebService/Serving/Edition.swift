import Matching
import Reporting
import SupplyDemand
import Synchronization
import Workbench

/// The records as they are served: whoever answers a request takes one edition and keeps it, so that nobody sees half of a
/// change.
final class Edition: Sendable {
  /// The editions' numbers rise.
  let number: Int
  /// What questions are answered with.
  let answers: Answers
  /// The records by their identities.
  let tables: RecordTables
  /// The answers given already; they die with the edition.
  let cache: AnswerCache
  /// What records state of places.
  let statements: Statements
  /// Which family of industries a need belongs to.
  let families: IndustryFamilies
  /// Which cities need the same.
  let kinship: CityKinship
  private let coverages = Memo<IndustryNeed.ID, NeedCoverage>()
  private let readings: Task<TeamReadings, Never>
  private let recommendations = Memo<Recommended, [CityMatch]>()
  private let plans = Mutex<[(scenario: PlanScenario, task: Task<RecordPlan, any Error>)]>([])

  /// What is recommended to whom.
  private struct Recommended: Hashable {
    let city: PilotCity.ID
    let kind: SupplyKind
  }

  /// How many recommendations are worked out before anybody asks.
  private static let recommendedCount = 20

  init(number: Int, answers: Answers, cacheByteCount: Int) {
    self.number = number
    self.answers = answers
    tables = RecordTables(answers.workspace.records)
    cache = AnswerCache(byteCount: cacheByteCount)
    statements = Statements(answers.workspace)
    families = IndustryFamilies(answers.workspace, matcher: answers.matcher)
    kinship = CityKinship(answers.workspace.records.cities, matcher: answers.matcher)
    let matcher = answers.matcher
    readings = Task { await matcher.teamReadings() }
  }

  /// The records.
  var records: Records { answers.workspace.records }

  /// How well each need of a city is served.
  func coverage(of city: PilotCity) async -> [NeedCoverage] {
    var all: [NeedCoverage] = []
    for need in city.needs { all.append(await coverage(of: need)) }
    return all
  }

  private func coverage(of need: IndustryNeed) async -> NeedCoverage {
    let (matcher, readings) = (answers.matcher, readings)
    return await coverages.value(need.id) { await matcher.coverage(of: [need], readings: readings.value)[0] }
  }

  /// How well each need is served, in the order of the cities and their needs.
  var coverage: [NeedCoverage] {
    get async {
      var all: [NeedCoverage] = []
      for city in records.cities { all += await coverage(of: city) }
      return all
    }
  }

  /// The best supplies of a kind for a city, at most `limit`.
  func recommendations(of kind: SupplyKind, for city: PilotCity, limit: Int) async -> [CityMatch] {
    let matcher = answers.matcher
    guard limit <= Self.recommendedCount else { return await matcher.cityMatches(for: city, kind: kind, limit: limit) }
    let readings = readings
    let matches = await recommendations.value(Recommended(city: city.id, kind: kind)) {
      guard kind == .teams else {
        return await matcher.cityMatches(for: city, kind: kind, limit: Self.recommendedCount)
      }
      return Array(await matcher.teamRankings(for: [city], readings: readings.value)[0].prefix(Self.recommendedCount))
    }
    return Array(matches.prefix(limit))
  }

  /// The report on the plan of a scenario.
  ///
  /// - Throws: `WorkbenchError` when it can't be planned, `Problem` when there is nothing to plan.
  func planReport(_ scenario: PlanScenario, _ disclosure: Disclosure = .masked) async throws -> RecordPlanReport {
    let answers = answers
    let task = plans.withLock { plans in
      if let known = plans.first(where: { $0.scenario == scenario }) { return known.task }
      let task = Task { try await answers.plan(scenario) }
      plans = Array(([(scenario, task)] + plans).prefix(Self.planCount))
      return task
    }
    do {
      return RecordPlanReport(plan: try await task.value, directory: answers.directory, disclosure: disclosure)
    } catch WorkbenchError.nothingImported(let kind) {
      throw Problem.notFound(Words("可供规划的记录，请先导入（\(kind)）", "\(kind) to plan; import them first"))
    }
  }

  /// How many plans are kept: who tries one keeps it, or looks at it in another form.
  private static let planCount = 8

  /// Works out what is asked most, city by city, until the task is cancelled.
  func prepare() async {
    for city in records.cities where !Task.isCancelled { _ = await coverage(of: city) }
    for city in records.cities {
      for kind in records.supplyKinds where !Task.isCancelled {
        _ = await recommendations(of: kind, for: city, limit: Self.recommendedCount)
      }
    }
  }
}
