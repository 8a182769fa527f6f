public import SupplyDemand

extension Matcher {
  /// Something to answer in a batch.
  public enum Question: Sendable {
    /// What serves a need.
    case need(IndustryNeed)
    /// What answers a stored record: what would serve a demand, which demands an achievement would serve.
    case record(RecordReference)
  }

  /// Answers many questions, as many at a time as the matcher's `width`, and hands on each answer in the order of the
  /// questions: the same for every width.
  ///
  /// At most `2 * width` answers wait to be handed on, so memory doesn't grow with the number of questions: beside the
  /// answers, `width` questions each hold a few numbers for every document.
  ///
  /// - Parameters:
  ///   - questions: The questions.
  ///   - kind: The kind of records to look among.
  ///   - limit: The most matches of each answer.
  ///   - body: Takes the number of a question and its matches, the best first; called by one task at a time.
  /// - Throws: What `body` throws, and `CancellationError` when the task is cancelled; what is going on is then given up.
  public func forEachAnswer(
    to questions: [Question], kind: RecordKind, limit: Int, _ body: (Int, [Match]) async throws -> Void
  ) async throws {
    try await forEachInOrder(questions.count, width: width) { number in
      switch questions[number] {
      case .need(let need): matches(for: need, kind: kind, limit: limit)
      case .record(let record): matches(for: record, kind: kind, limit: limit)
      }
    } body: {
      try await body($0, $1)
    }
  }

  /// The needs of the stored cities, in the order of the cities and their needs, as questions.
  public var needQuestions: [Question] { allCities.flatMap(\.needs).map { .need($0) } }

  /// The records of `kind`, in their order, as questions.
  public func questions(of kind: RecordKind) -> [Question] {
    catalog.members(of: kind).numbers.map { .record(catalog.references[$0]) }
  }
}
