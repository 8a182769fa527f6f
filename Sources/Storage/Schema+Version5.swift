extension Schema {
  /// Adds the three banks (附件2 第十二条): problems, projects, open sources. Imports and uploads may be of them, and plans
  /// and judgments of projects and open sources.
  static let version5 = banks + kinds + judgments + plans

  private static let banks = """
    CREATE TABLE problem (
      id TEXT PRIMARY KEY NOT NULL CHECK (id <> ''),
      title TEXT NOT NULL CHECK (title <> ''),
      description TEXT NOT NULL,
      industries TEXT NOT NULL CHECK (json_type(industries) = 'array'),
      enterprise TEXT NOT NULL,
      city TEXT NOT NULL,
      team TEXT NOT NULL,
      status TEXT CHECK (status <> ''),
      solution TEXT NOT NULL,
      experts TEXT NOT NULL CHECK (json_type(experts) = 'array')
    ) STRICT;
    CREATE TABLE project (
      id TEXT PRIMARY KEY NOT NULL CHECK (id <> ''),
      title TEXT NOT NULL CHECK (title <> ''),
      description TEXT NOT NULL,
      industries TEXT NOT NULL CHECK (json_type(industries) = 'array'),
      units TEXT NOT NULL CHECK (json_type(units) = 'array'),
      city TEXT NOT NULL,
      team TEXT NOT NULL,
      stage TEXT CHECK (stage <> ''),
      investment REAL CHECK (investment >= 0),
      cooperation TEXT NOT NULL CHECK (json_type(cooperation) = 'array'),
      starts_on TEXT CHECK (starts_on IS strftime('%Y-%m-%d', starts_on))
    ) STRICT;
    CREATE TABLE open_source (
      id TEXT PRIMARY KEY NOT NULL CHECK (id <> ''),
      title TEXT NOT NULL CHECK (title <> ''),
      description TEXT NOT NULL,
      industries TEXT NOT NULL CHECK (json_type(industries) = 'array'),
      license TEXT NOT NULL,
      url TEXT NOT NULL,
      units TEXT NOT NULL CHECK (json_type(units) = 'array'),
      team TEXT NOT NULL,
      updated_on TEXT CHECK (updated_on IS strftime('%Y-%m-%d', updated_on))
    ) STRICT;

    """

  private static let allKinds =
    "('cities', 'experts', 'achievements', 'demands', 'teams', 'problems', 'projects', 'open-sources')"
  private static let supplyKinds = "('teams', 'experts', 'achievements', 'projects', 'open-sources')"

  /// A column's check can't be changed, so that another column takes its place. The tables stay, since others refer to
  /// them: dropping one would delete what does. The default is for the moment between adding and filling alone.
  private static let kinds = """
    DROP INDEX list_import_by_file;
    ALTER TABLE list_import RENAME COLUMN kind TO old_kind;
    ALTER TABLE list_import ADD COLUMN kind TEXT NOT NULL DEFAULT 'cities' CHECK (kind IN \(allKinds));
    UPDATE list_import SET kind = old_kind;
    ALTER TABLE list_import DROP COLUMN old_kind;
    CREATE INDEX list_import_by_file ON list_import (file, kind);
    ALTER TABLE upload RENAME COLUMN kind TO old_kind;
    ALTER TABLE upload ADD COLUMN kind TEXT CHECK (kind IN \(allKinds));
    UPDATE upload SET kind = old_kind;
    ALTER TABLE upload DROP COLUMN old_kind;

    """

  /// The kind is part of the key, and nothing refers to judgments.
  private static let judgments = """
    CREATE TABLE new_judgment (
      need TEXT NOT NULL CHECK (need <> ''),
      supply_kind TEXT NOT NULL CHECK (supply_kind IN \(supplyKinds)),
      supply TEXT NOT NULL CHECK (supply <> ''),
      judged_by TEXT NOT NULL REFERENCES account (id),
      label TEXT NOT NULL,
      is_relevant INTEGER NOT NULL CHECK (is_relevant IN (0, 1)),
      note TEXT NOT NULL,
      judged_at INTEGER NOT NULL,
      PRIMARY KEY (need, supply_kind, supply, judged_by)
    ) STRICT, WITHOUT ROWID;
    INSERT INTO new_judgment (need, supply_kind, supply, judged_by, label, is_relevant, note, judged_at)
    SELECT need, supply_kind, supply, judged_by, label, is_relevant, note, judged_at FROM judgment;
    DROP TABLE judgment;
    ALTER TABLE new_judgment RENAME TO judgment;

    """

  private static let plans = """
    DROP INDEX plan_applied;
    ALTER TABLE plan RENAME COLUMN supply_kind TO old_kind;
    ALTER TABLE plan ADD COLUMN supply_kind TEXT NOT NULL DEFAULT 'teams' CHECK (supply_kind IN \(supplyKinds));
    UPDATE plan SET supply_kind = old_kind;
    ALTER TABLE plan DROP COLUMN old_kind;
    CREATE UNIQUE INDEX plan_applied ON plan (supply_kind, receivers) WHERE applied_at IS NOT NULL;

    """
}
