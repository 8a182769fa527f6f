extension Schema {
  /// Adds applications with their steps, sanctions of units, evidence of progress, and the part of a document that a finding
  /// stands in.
  static let version6 = """
    CREATE TABLE application (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      file TEXT NOT NULL CHECK (file <> ''),
      kind TEXT CHECK (kind IN ('industry', 'regional', 'professional', 'forum', 'conference')),
      form TEXT NOT NULL CHECK (form IN ('team', 'event')),
      unit TEXT NOT NULL,
      credit_code TEXT NOT NULL,
      title TEXT NOT NULL,
      document BLOB NOT NULL CHECK (length(document) > 0),
      -- How often the file was replaced, from 1.
      revision INTEGER NOT NULL DEFAULT 1 CHECK (revision > 0),
      state TEXT NOT NULL CHECK (state <> ''),
      handler TEXT REFERENCES account (id),
      created_at INTEGER NOT NULL,
      created_by TEXT REFERENCES account (id)
    ) STRICT;
    CREATE INDEX application_by_unit ON application (unit);
    CREATE TABLE application_step (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      application INTEGER NOT NULL REFERENCES application (id) ON DELETE CASCADE,
      state TEXT NOT NULL CHECK (state <> ''),
      -- In China: 2023-04-28T12:00
      moment TEXT NOT NULL CHECK (moment IS strftime('%Y-%m-%dT%H:%M', moment)),
      note TEXT NOT NULL,
      noted_by TEXT REFERENCES account (id),
      noted_at INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX application_step_by_application ON application_step (application);
    CREATE TABLE sanction (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      unit TEXT NOT NULL,
      credit_code TEXT NOT NULL CHECK (unit <> '' OR credit_code <> ''),
      kind TEXT NOT NULL CHECK (kind IN ('penalty', 'censure', 'unfinished', 'grave')),
      day TEXT NOT NULL CHECK (day IS strftime('%Y-%m-%d', day)),
      source TEXT NOT NULL
    ) STRICT;
    ALTER TABLE progress ADD COLUMN is_offset INTEGER NOT NULL DEFAULT 0 CHECK (is_offset IN (0, 1));
    ALTER TABLE progress ADD COLUMN evidence_kind TEXT CHECK (
      evidence_kind IN ('transfer', 'licence', 'development', 'investment', 'proof', 'report', 'other'));
    ALTER TABLE progress ADD COLUMN evidence_day TEXT CHECK (
      evidence_day IS NULL OR evidence_day IS strftime('%Y-%m-%d', evidence_day));
    ALTER TABLE progress ADD COLUMN evidence_parties TEXT NOT NULL DEFAULT '';
    ALTER TABLE progress ADD COLUMN evidence_amount REAL CHECK (evidence_amount IS NULL OR evidence_amount >= 0);
    ALTER TABLE progress ADD COLUMN evidence_link TEXT NOT NULL DEFAULT '';
    ALTER TABLE finding ADD COLUMN part TEXT;

    """
}
