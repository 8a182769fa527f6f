extension Schema {
  /// Adds accounts, what they log in with, the audit trail, what people write down about the work, and what is needed to
  /// undo imports.
  ///
  /// Records come and go with the lists they stand in; what people have written about them stays, so that nothing here
  /// refers to a record by a foreign key. Accounts stay for ever.
  static let version3 = accounts + audit + dispatches + judgments + progress + uploads + undo

  private static let accounts = """
    CREATE TABLE account (
      id TEXT PRIMARY KEY NOT NULL CHECK (id <> ''),
      login_name TEXT NOT NULL CHECK (login_name <> ''),
      -- The login name without its case and width, which SQLite can't fold beyond ASCII.
      login_key TEXT NOT NULL UNIQUE CHECK (login_key <> ''),
      display_name TEXT NOT NULL,
      role TEXT NOT NULL CHECK (role IN ('admin', 'staff', 'analyst', 'team')),
      unit TEXT NOT NULL,
      unit_role TEXT CHECK (unit_role IN ('unit-admin', 'member', 'subaccount')),
      is_disabled INTEGER NOT NULL CHECK (is_disabled IN (0, 1)),
      must_change_password INTEGER NOT NULL CHECK (must_change_password IN (0, 1)),
      created_at INTEGER NOT NULL,
      password_hash TEXT NOT NULL CHECK (password_hash <> ''),
      failed_logins INTEGER NOT NULL DEFAULT 0 CHECK (failed_logins >= 0),
      locked_until INTEGER,
      CHECK (unit_role IS NULL OR role = 'team')
    ) STRICT;
    CREATE TABLE session (
      token_hash TEXT PRIMARY KEY NOT NULL CHECK (token_hash <> ''),
      account TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
      csrf_secret TEXT NOT NULL CHECK (csrf_secret <> ''),
      created_at INTEGER NOT NULL,
      expires_at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX session_by_account ON session (account);
    CREATE INDEX session_by_expiry ON session (expires_at);
    CREATE TABLE token (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      token_hash TEXT NOT NULL UNIQUE CHECK (token_hash <> ''),
      name TEXT NOT NULL,
      account TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
      scopes TEXT NOT NULL CHECK (json_type(scopes) = 'array'),
      created_at INTEGER NOT NULL,
      expires_at INTEGER,
      last_used_at INTEGER,
      revoked_at INTEGER
    ) STRICT;
    CREATE INDEX token_by_account ON token (account);

    """

  private static let audit = """
    CREATE TABLE audit (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      at INTEGER NOT NULL,
      account TEXT REFERENCES account (id),
      action TEXT NOT NULL CHECK (action <> ''),
      subject TEXT NOT NULL CHECK (subject <> ''),
      detail TEXT NOT NULL
    ) STRICT;
    CREATE INDEX audit_by_account ON audit (account);
    CREATE INDEX audit_by_action ON audit (action);
    CREATE INDEX audit_by_subject ON audit (subject);

    """

  private static let dispatches = """
    CREATE TABLE dispatch (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      demand TEXT NOT NULL CHECK (demand <> ''),
      assignee_kind TEXT NOT NULL CHECK (assignee_kind IN ('teams', 'experts')),
      assignee TEXT NOT NULL CHECK (assignee <> ''),
      handler TEXT REFERENCES account (id),
      due_on TEXT CHECK (due_on IS strftime('%Y-%m-%d', due_on)),
      status TEXT NOT NULL CHECK (status IN ('open', 'accepted', 'done', 'declined')),
      note TEXT NOT NULL,
      created_at INTEGER NOT NULL,
      created_by TEXT NOT NULL REFERENCES account (id),
      changed_at INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX dispatch_by_demand ON dispatch (demand);
    CREATE INDEX dispatch_by_assignee ON dispatch (assignee, assignee_kind);
    CREATE INDEX dispatch_by_handler ON dispatch (handler);
    CREATE TABLE team_handler (
      team TEXT NOT NULL CHECK (team <> ''),
      account TEXT NOT NULL REFERENCES account (id),
      PRIMARY KEY (team, account)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX team_handler_by_account ON team_handler (account);

    """

  private static let judgments = """
    CREATE TABLE judgment (
      need TEXT NOT NULL CHECK (need <> ''),
      supply_kind TEXT NOT NULL CHECK (supply_kind IN ('teams', 'experts', 'achievements')),
      supply TEXT NOT NULL CHECK (supply <> ''),
      judged_by TEXT NOT NULL REFERENCES account (id),
      label TEXT NOT NULL,
      is_relevant INTEGER NOT NULL CHECK (is_relevant IN (0, 1)),
      note TEXT NOT NULL,
      judged_at INTEGER NOT NULL,
      PRIMARY KEY (need, supply_kind, supply, judged_by)
    ) STRICT, WITHOUT ROWID;

    """

  private static let progress = """
    CREATE TABLE contact (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      team TEXT NOT NULL CHECK (team <> ''),
      city INTEGER NOT NULL CHECK (city > 0),
      day TEXT NOT NULL CHECK (day IS strftime('%Y-%m-%d', day)),
      note TEXT NOT NULL,
      recorded_by TEXT NOT NULL REFERENCES account (id),
      recorded_at INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX contact_by_team ON contact (team);
    CREATE INDEX contact_by_city ON contact (city);
    CREATE TABLE progress (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      team TEXT NOT NULL CHECK (team <> ''),
      obligation TEXT NOT NULL CHECK (obligation <> ''),
      amount INTEGER NOT NULL CHECK (amount > 0),
      note TEXT NOT NULL,
      reported_by TEXT NOT NULL REFERENCES account (id),
      reported_at INTEGER NOT NULL,
      confirmed_by TEXT REFERENCES account (id),
      confirmed_at INTEGER CHECK ((confirmed_at IS NULL) = (confirmed_by IS NULL))
    ) STRICT;
    CREATE INDEX progress_by_team ON progress (team, obligation);

    """

  private static let uploads = """
    CREATE TABLE upload (
      id TEXT PRIMARY KEY NOT NULL CHECK (id <> ''),
      file TEXT NOT NULL,
      kind TEXT CHECK (kind IN ('cities', 'experts', 'achievements', 'demands', 'teams')),
      uploaded_by TEXT NOT NULL REFERENCES account (id),
      uploaded_at INTEGER NOT NULL,
      bytes BLOB NOT NULL
    ) STRICT;

    """

  /// What an import replaces is copied by SQL, value by value: a JSON text would round numbers.
  private static let undo = """
    ALTER TABLE list_import ADD COLUMN imported_by TEXT REFERENCES account (id);
    ALTER TABLE list_import ADD COLUMN undone_at INTEGER;
    ALTER TABLE list_import ADD COLUMN undone_by TEXT REFERENCES account (id);
    -- The imports that can be undone, and the identities of the records that each has added.
    CREATE TABLE import_undo (
      import INTEGER PRIMARY KEY REFERENCES list_import (id) ON DELETE CASCADE,
      added TEXT NOT NULL CHECK (json_type(added) = 'array')
    ) STRICT;
    -- The rows that each of them has replaced or removed, whichever their table; the columns in that table's order.
    CREATE TABLE replaced_row (
      import INTEGER NOT NULL REFERENCES import_undo (import) ON DELETE CASCADE,
      table_name TEXT NOT NULL,
      c0 ANY, c1 ANY, c2 ANY, c3 ANY, c4 ANY, c5 ANY, c6 ANY, c7 ANY,
      c8 ANY, c9 ANY, c10 ANY, c11 ANY, c12 ANY, c13 ANY, c14 ANY, c15 ANY
    ) STRICT;
    CREATE INDEX replaced_row_by_import ON replaced_row (import, table_name);

    """
}
