import GRDB

/// The steps from an empty file to the schema of today. Append only: a step that a ledger
/// somewhere has taken is never changed.
enum Migrations {
  static var all: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 sources, readings, claims, entries, passages") { db in
      try sources(db)
      try entries(db)
      try passages(db)
      try db.execute(sql: "PRAGMA application_id = \(LedgerFile.applicationID)")
      try db.execute(sql: "PRAGMA user_version = 1")
    }
    migrator.registerMigration("2 the format that a source was told to be in") { db in
      try db.execute(sql: "ALTER TABLE source ADD COLUMN format TEXT")
      try db.execute(sql: "PRAGMA user_version = 2")
    }
    migrator.registerMigration("3 a user's actors") { db in
      try actors(db)
      try db.execute(sql: "PRAGMA user_version = 3")
    }
    migrator.registerMigration("4 instruments with their provisions") { db in
      try instruments(db)
      try db.execute(sql: "PRAGMA user_version = 4")
    }
    return migrator
  }

  /// The `user_version` that the last step sets.
  static let version = 4

  private static func sources(_ db: Database) throws {
    try db.execute(
      sql: """
        -- The row is narrow, so that a list of sources does not read their bytes.
        CREATE TABLE source (
          id INTEGER PRIMARY KEY,
          digest TEXT NOT NULL UNIQUE,   -- SHA-256, hexadecimal
          path TEXT NOT NULL,            -- as the user named it
          mediaType TEXT NOT NULL,
          language TEXT NOT NULL,        -- BCP 47
          title TEXT, publisher TEXT, url TEXT,
          kind TEXT NOT NULL,
          published TEXT, fetched TEXT, written TEXT,  -- EDTF
          added TEXT NOT NULL            -- ISO 8601, UTC
        );
        CREATE INDEX sourcePath ON source(path);

        CREATE TABLE original (
          source INTEGER PRIMARY KEY REFERENCES source ON DELETE CASCADE,
          bytes BLOB NOT NULL
        );

        -- The whole of `entente.reading/1`, with the text.
        CREATE TABLE reading (
          source INTEGER PRIMARY KEY REFERENCES source ON DELETE CASCADE,
          lexicon TEXT NOT NULL,
          json BLOB NOT NULL
        );
        """)
  }

  private static func entries(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE entry (
          id TEXT PRIMARY KEY,           -- flow-3k9x2m7q
          type TEXT NOT NULL,
          key TEXT NOT NULL UNIQUE,      -- SHA-256 of what its rule makes of its claims
          content BLOB NOT NULL          -- a claim's JSON without evidence
        ) WITHOUT ROWID;
        CREATE INDEX entryType ON entry(type);

        CREATE TABLE entryState (
          entry TEXT NOT NULL REFERENCES entry ON DELETE CASCADE,
          state TEXT NOT NULL,           -- ISO 3166-1 alpha-2
          PRIMARY KEY (entry, state)
        ) WITHOUT ROWID;
        CREATE INDEX entryStateState ON entryState(state, entry);

        CREATE TABLE claim (
          source INTEGER NOT NULL REFERENCES source ON DELETE CASCADE,
          number INTEGER NOT NULL,       -- its place among the claims of the document
          name TEXT NOT NULL,            -- its id in the document: c12
          entry TEXT NOT NULL REFERENCES entry,
          rank TEXT NOT NULL,            -- the source's first day, then its digest
          latest TEXT,                   -- the last day its evidence may be of
          states TEXT NOT NULL,          -- codes, parted by spaces
          json BLOB NOT NULL,
          PRIMARY KEY (source, number)
        ) WITHOUT ROWID;
        CREATE INDEX claimEntry ON claim(entry, rank, number);
        """)
  }

  private static func actors(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE actor (
          id TEXT PRIMARY KEY,
          kind TEXT NOT NULL,
          country TEXT,                  -- ISO 3166-1 alpha-2
          codes TEXT NOT NULL,           -- one a line: scheme, tab, code
          names TEXT NOT NULL,           -- one a line: language or nothing, tab, name
          import INTEGER NOT NULL        -- the number of the import that it came with
        ) WITHOUT ROWID;

        -- What people decided; it outlives every import.
        CREATE TABLE actorMerge (
          id TEXT PRIMARY KEY,
          target TEXT NOT NULL,          -- of the tables, or of `actor`
          decided TEXT NOT NULL          -- ISO 8601, UTC
        ) WITHOUT ROWID;
        CREATE TABLE actorAlias (
          id TEXT NOT NULL,              -- of the tables, or of `actor`
          name TEXT NOT NULL,
          decided TEXT NOT NULL,
          PRIMARY KEY (id, name)
        ) WITHOUT ROWID;

        -- What was made of the three last, for one lexicon; gone with every change of theirs.
        CREATE TABLE actorLayer (
          lexicon TEXT PRIMARY KEY,      -- the digest of the tables
          bytes BLOB NOT NULL
        );
        """)
  }

  /// Filled when a source is added, read again or rebuilt.
  private static func instruments(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE instrument (
          source INTEGER PRIMARY KEY REFERENCES source ON DELETE CASCADE,
          title TEXT,
          name TEXT NOT NULL,            -- the title as keys compare it
          kind TEXT NOT NULL,
          parties TEXT NOT NULL,         -- ids, parted by spaces
          sides TEXT NOT NULL,           -- the parties as keys compare them
          date TEXT                      -- EDTF
        );
        CREATE INDEX instrumentName ON instrument(name);
        CREATE INDEX instrumentSides ON instrument(sides, kind);

        CREATE TABLE provision (
          source INTEGER NOT NULL REFERENCES source ON DELETE CASCADE,
          number INTEGER NOT NULL,       -- its place in the text
          path TEXT NOT NULL,
          part TEXT NOT NULL,
          heading TEXT,                  -- the innermost
          PRIMARY KEY (source, number)
        ) WITHOUT ROWID;
        """)
  }

  private static func passages(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE passage (
          id INTEGER PRIMARY KEY,
          source INTEGER NOT NULL REFERENCES source ON DELETE CASCADE,
          start INTEGER NOT NULL,        -- code points of the document's text
          text TEXT NOT NULL
        );
        CREATE INDEX passageSource ON passage(source);
        """)
    // A change of the tokenizer asks for a step that rebuilds this index.
    try db.create(virtualTable: "passageIndex", using: FTS5()) { table in
      table.tokenizer = BigramTokenizer.tokenizerDescriptor()
      table.synchronize(withTable: "passage")
      table.column("text")
    }
  }
}
