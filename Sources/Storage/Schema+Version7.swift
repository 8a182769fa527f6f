extension Schema {
  /// Adds the units that staff keep, with the names that are one unit's.
  static let version7 = """
    CREATE TABLE unit (
      name TEXT PRIMARY KEY NOT NULL CHECK (name <> ''),
      credit_code TEXT NOT NULL CHECK (length(credit_code) IN (0, 18)),
      aliases TEXT NOT NULL CHECK (json_type(aliases) = 'array')
    ) STRICT;

    """
}
