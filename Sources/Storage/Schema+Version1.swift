extension Schema {
  private static func lists(_ columns: String...) -> String {
    // json_type refuses what is no JSON at all by an error of its own.
    columns.map { "\($0) TEXT NOT NULL CHECK (json_type(\($0)) = 'array')" }.joined(separator: ",\n")
  }

  private static func texts(_ columns: String...) -> String {
    columns.map { "\($0) TEXT NOT NULL" }.joined(separator: ",\n")
  }

  /// The first version.
  static let version1 = imports + achievements + demands + experts + teams + cities

  private static let imports = """
    CREATE TABLE list_import (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      file TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('cities', 'experts', 'achievements', 'demands', 'teams')),
      content_hash TEXT NOT NULL,
      imported_at INTEGER NOT NULL,
      added INTEGER NOT NULL CHECK (added >= 0),
      updated INTEGER NOT NULL CHECK (updated >= 0),
      unchanged INTEGER NOT NULL CHECK (unchanged >= 0),
      removed INTEGER NOT NULL CHECK (removed >= 0),
      left_out INTEGER NOT NULL CHECK (left_out >= 0)
    ) STRICT;
    CREATE INDEX list_import_by_file ON list_import (file, kind);
    CREATE TABLE finding (
      import INTEGER NOT NULL REFERENCES list_import (id) ON DELETE CASCADE,
      position INTEGER NOT NULL CHECK (position >= 0),
      kind TEXT NOT NULL CHECK (kind <> ''),
      file TEXT NOT NULL,
      line INTEGER,
      column_number INTEGER,
      quoted TEXT NOT NULL,
      \(lists("facts")),
      PRIMARY KEY (import, position)
    ) STRICT, WITHOUT ROWID;

    """

  private static let achievements = """
    CREATE TABLE achievement (
      id TEXT PRIMARY KEY NOT NULL CHECK (id <> ''),
      title TEXT NOT NULL CHECK (title <> ''),
      abstract TEXT NOT NULL,
      \(lists("keywords", "owner_units", "experts", "industries")),
      maturity INTEGER CHECK (maturity BETWEEN 1 AND 9),
      \(lists("transfer_modes")),
      has_industrialization_plan INTEGER CHECK (has_industrialization_plan IN (0, 1)),
      has_evaluation INTEGER CHECK (has_evaluation IN (0, 1)),
      region TEXT NOT NULL,
      year INTEGER
    ) STRICT;

    """

  private static let demands = """
    CREATE TABLE demand (
      id TEXT PRIMARY KEY NOT NULL CHECK (id <> ''),
      title TEXT NOT NULL CHECK (title <> ''),
      \(texts("description", "city", "enterprise")),
      \(lists("industries")),
      kind TEXT CHECK (kind <> ''),
      budget REAL,
      deadline TEXT CHECK (deadline IS strftime('%Y-%m-%d', deadline)),
      status TEXT CHECK (status <> '')
    ) STRICT;

    """

  private static let experts = """
    CREATE TABLE expert (
      id TEXT PRIMARY KEY NOT NULL CHECK (id <> ''),
      name TEXT NOT NULL CHECK (name <> ''),
      \(texts("unit", "title")),
      \(lists("fields", "keywords")),
      \(texts("biography", "region", "phone", "email"))
    ) STRICT;

    """

  private static let teams = """
    CREATE TABLE team (
      id TEXT PRIMARY KEY NOT NULL CHECK (id <> ''),
      name TEXT NOT NULL CHECK (name <> ''),
      kind TEXT CHECK (kind IN ('industry', 'regional', 'professional')),
      \(texts("lead_unit", "region", "leader", "chief_expert")),
      \(lists("target_cities", "intended_cities", "contacted_cities", "directions", "services", "units")),
      \(lists("experts", "achievements")),
      description TEXT NOT NULL
    ) STRICT;

    """

  private static let cities = """
    CREATE TABLE city (
      number INTEGER PRIMARY KEY CHECK (number > 0),
      name TEXT NOT NULL CHECK (name <> ''),
      start_offset INTEGER NOT NULL,
      end_offset INTEGER NOT NULL,
      division_code TEXT,
      division_name TEXT CHECK ((division_name IS NULL) = (division_code IS NULL)),
      province TEXT CHECK ((province IS NULL) = (division_code IS NULL)),
      longitude REAL CHECK ((longitude IS NULL) = (division_code IS NULL)),
      latitude REAL CHECK ((latitude IS NULL) = (division_code IS NULL)),
      level TEXT CHECK (level <> ''),
      \(lists("strategies"))
    ) STRICT;
    CREATE TABLE need (
      id TEXT PRIMARY KEY NOT NULL CHECK (id <> ''),
      city INTEGER NOT NULL REFERENCES city (number) ON DELETE CASCADE,
      position INTEGER NOT NULL CHECK (position >= 0),
      list_column TEXT NOT NULL CHECK (list_column IN ('key', 'main')),
      text TEXT NOT NULL,
      start_offset INTEGER NOT NULL,
      end_offset INTEGER NOT NULL,
      group_number INTEGER NOT NULL,
      parent TEXT REFERENCES need (id) DEFERRABLE INITIALLY DEFERRED,
      \(lists("parts")),
      label TEXT NOT NULL,
      UNIQUE (city, position)
    ) STRICT;
    CREATE INDEX need_by_parent ON need (parent);
    CREATE TABLE enterprise (
      id TEXT PRIMARY KEY NOT NULL CHECK (id <> ''),
      city INTEGER NOT NULL REFERENCES city (number) ON DELETE CASCADE,
      position INTEGER NOT NULL CHECK (position >= 0),
      text TEXT NOT NULL,
      start_offset INTEGER NOT NULL,
      end_offset INTEGER NOT NULL,
      name TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (kind <> ''),
      product TEXT,
      group_number INTEGER NOT NULL,
      duplicate_of TEXT REFERENCES enterprise (id) DEFERRABLE INITIALLY DEFERRED,
      \(lists("same_company")),
      UNIQUE (city, position)
    ) STRICT;
    CREATE INDEX enterprise_by_duplicate ON enterprise (duplicate_of);

    """
}
