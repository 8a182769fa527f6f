extension Schema {
  /// Adds plans that are kept, and which of them hold.
  static let version4 = """
    CREATE TABLE plan (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      name TEXT NOT NULL CHECK (name <> ''),
      scenario TEXT NOT NULL CHECK (json_type(scenario) = 'object'),
      supply_kind TEXT NOT NULL CHECK (supply_kind IN ('teams', 'experts', 'achievements')),
      receivers TEXT NOT NULL CHECK (receivers IN ('cities', 'needs', 'demands')),
      -- [supplier, receiver, supplier, receiver …]
      pairs TEXT NOT NULL CHECK (json_type(pairs) = 'array'),
      value REAL NOT NULL,
      bound REAL NOT NULL,
      created_at INTEGER NOT NULL,
      created_by TEXT REFERENCES account (id),
      applied_at INTEGER
    ) STRICT;
    -- For each supply and receivers no more than one plan holds.
    CREATE UNIQUE INDEX plan_applied ON plan (supply_kind, receivers) WHERE applied_at IS NOT NULL;

    """
}
