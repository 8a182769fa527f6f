/// Texts and queries that are cut into tokens, parted by spaces.
protocol TokenCorpus: Sendable {
  /// Queries.
  var questions: [String] { get }

  /// Visits `count` texts, or all there are when these are fewer.
  func forEach(_ count: Int, _ body: (String) -> Void)
}

extension TokenCorpus {
  /// Queries of the length of a demand, and of what a whole team does: several questions each.
  func joinedQuestions(_ count: Int) -> [String] {
    stride(from: 0, to: questions.count - count + 1, by: count).map {
      questions[$0..<$0 + count].joined(separator: " ")
    }
  }
}
