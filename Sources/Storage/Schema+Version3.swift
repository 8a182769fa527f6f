extension Schema {
  /// Adds accounts, what they log in with, and the audit trail.
  static let version3 = accounts + audit

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
}
