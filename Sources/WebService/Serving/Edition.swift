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
  /// Which cities need the same.
  let kinship: CityKinship
  private let coverageTask: Task<[NeedCoverage], Never>

  init(number: Int, answers: Answers, cacheByteCount: Int) {
    self.number = number
    self.answers = answers
    tables = RecordTables(answers.workspace.records)
    cache = AnswerCache(byteCount: cacheByteCount)
    statements = Statements(answers.workspace)
    kinship = CityKinship(answers.workspace.records.cities, matcher: answers.matcher)
    let matcher = answers.matcher
    coverageTask = Task(priority: .utility) { await matcher.coverage() }
  }

  deinit {
    coverageTask.cancel()
  }

  /// The records.
  var records: Records { answers.workspace.records }

  /// How well each need is served; worked out once for an edition, beginning when it is made.
  var coverage: [NeedCoverage] {
    get async { await coverageTask.value }
  }
}
