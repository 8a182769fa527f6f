extension Schema {
  /// Adds the vectors that embedding models have given texts. They can be asked for again, so nothing refers to them.
  static let version2 = """
    CREATE TABLE embedding (
      model TEXT NOT NULL,
      role TEXT NOT NULL CHECK (role IN ('query', 'passage')),
      content_hash TEXT NOT NULL CHECK (content_hash <> ''),
      vector BLOB NOT NULL,
      PRIMARY KEY (model, role, content_hash)
    ) STRICT;

    """
}
