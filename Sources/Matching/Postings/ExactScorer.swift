/// Says what a document's score really is.
protocol ExactScorer {
  /// The score of a document.
  ///
  /// - Parameters:
  ///   - document: The document.
  ///   - levels: For each list of the query, in the query's order, the document's level; 0 for a list that it isn't on.
  /// - Returns: The score: for each list no more than its level times its worth, and more than a step less.
  func score(of document: Int, levels: [UInt8]) -> Double
}
