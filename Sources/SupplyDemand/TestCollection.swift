/// Documents, queries and judgments to measure a ranking by, as evaluation campaigns have used them since Cranfield.
public struct TestCollection: Sendable {
  /// One query.
  public struct Query: Hashable, Sendable {
    /// The identity.
    public let id: String
    /// The text.
    public let text: String

    /// A query.
    public init(id: String, text: String) {
      self.id = id
      self.text = text
    }
  }

  /// The documents, in the order of their file.
  public let documents: [Achievement]
  /// The queries, in the order of their file.
  public let queries: [Query]
  /// The grades, 0 or more, by query and document; empty when there are no judgments.
  public let judgments: [String: [String: Int]]

  /// A test collection.
  public init(documents: [Achievement], queries: [Query], judgments: [String: [String: Int]]) {
    self.documents = documents
    self.queries = queries
    self.judgments = judgments
  }
}
