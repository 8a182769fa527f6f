internal import GRDB
public import SupplyDemand

/// The records, findings and imports, the accounts and what they write down, in one SQLite file.
///
/// What is written is read back equal. An import is one transaction: all of it is there or, when the process is killed
/// or the power fails in the middle, none. It is acknowledged only when it is on the disk (`synchronous = FULL`).
/// Readers never wait for a writer (WAL) and see the last finished import; several processes may share a store.
public struct Store: Sendable {
  /// Where it is.
  public let path: String

  private let pool: DatabasePool
  private let busyTimeout: Double

  /// Opens the store at `path`, and makes it when there is no file; its folder must exist. An older store is brought up
  /// to date.
  ///
  /// - Throws: `StorageError` when the file can't be opened, is something else or of a newer version; such a file isn't
  ///   changed.
  public init(path: String) throws(StorageError) {
    try self.init(path: path, busyTimeout: 5)
  }

  /// Opens a store that waits `busyTimeout` seconds for another writer.
  init(path: String, busyTimeout: Double) throws(StorageError) {
    var configuration = Configuration()
    configuration.busyMode = .timeout(busyTimeout)
    // Before GRDB turns on WAL, which would already change another program's file.
    configuration.prepareDatabase { try Schema.check($0, path: path) }
    do {
      pool = try DatabasePool(path: path, configuration: configuration)
      try pool.writeWithoutTransaction { database in
        // GRDB chooses NORMAL, under which a power failure may take back an acknowledged import.
        try database.execute(sql: "PRAGMA synchronous = FULL")
        try Schema.migrate(database)
      }
    } catch {
      throw StorageError(error, path: path, busyTimeout: busyTimeout)
    }
    self.path = path
    self.busyTimeout = busyTimeout
  }

  /// Writes the records of `list` and its findings, in one transaction.
  ///
  /// Records are told by their identities: a new one is added, a different one replaces what was stored, an equal one
  /// isn't touched. Records that aren't in the list stay, since a list need not be all there is; pilot cities alone are
  /// replaced as a whole, since their list is one official list. The findings of the last import of the same file name
  /// and kind give way to the new ones. When all of that is stored already, nothing is written, no import either.
  ///
  /// What the last few imports have replaced is kept, so that they can be undone (`undoLastImport`).
  ///
  /// - Parameters:
  ///   - list: What to write.
  ///   - upload: The upload that holds the list; it is accepted and waits no longer, also when nothing is written.
  /// - Returns: What has changed.
  /// - Throws: `StorageError`, `notFound` when the upload isn't there, because somebody else has accepted or dropped it;
  ///   then nothing has changed.
  public func apply(
    _ list: ImportedList, accepting upload: Upload.ID? = nil
  ) throws(StorageError) -> ImportSummary {
    try apply(list, accepting: upload) { _ in }
  }

  /// Calls `beforeCommit` when everything is written and nothing yet committed.
  func apply(
    _ list: ImportedList, accepting upload: Upload.ID? = nil, beforeCommit: (Database) throws -> Void
  ) throws(StorageError) -> ImportSummary {
    try write { database in
      let summary = try ImportWriter(database, list: list).write(accepting: upload)
      try beforeCommit(database)
      return summary
    }
  }

  /// What `apply(_:)` would change. Nothing is written.
  ///
  /// - Parameter list: What would be written.
  /// - Returns: What would change.
  /// - Throws: `StorageError` when the store can't be read.
  public func preview(_ list: ImportedList) throws(StorageError) -> ImportSummary {
    try read { try ImportWriter($0, list: list).preview() }
  }

  /// All records: cities by number, the other kinds by their identities.
  ///
  /// - Throws: `StorageError` when the store can't be read.
  /// - Complexity: O(n log n).
  public func records() throws(StorageError) -> Records {
    try read { try RecordsReader($0).records() }
  }

  /// The findings of the last import of every file name and kind, in the order of the imports and, within one, as they
  /// were given.
  ///
  /// - Throws: `StorageError` when the store can't be read.
  public func findings() throws(StorageError) -> [StoredFinding] {
    try read { try ImportsReader($0).findings() }
  }

  /// The imports that have changed the store, in their order; undone ones are marked.
  ///
  /// - Throws: `StorageError` when the store can't be read.
  public func imports() throws(StorageError) -> [StoredImport] {
    try read { try ImportsReader($0).imports() }
  }

  /// Copies what the last finished transaction left.
  func copy(to target: DatabaseQueue) throws {
    try pool.backup(to: target)
  }

  /// Runs `body` on what the last finished transaction left.
  func read<Value>(_ body: (Database) throws -> Value) throws(StorageError) -> Value {
    do {
      return try pool.read(body)
    } catch {
      throw StorageError(error, path: path, busyTimeout: busyTimeout)
    }
  }

  /// Runs `body` in one transaction.
  func write<Value>(_ body: (Database) throws -> Value) throws(StorageError) -> Value {
    do {
      return try pool.writeWithoutTransaction { database in
        var value: Value?
        // Immediate: a transaction that begins by reading can't always become a writing one.
        try database.inTransaction(.immediate) {
          value = try body(database)
          return .commit
        }
        guard let value else { throw DatabaseError(message: "the transaction gave no result") }
        return value
      }
    } catch {
      throw StorageError(error, path: path, busyTimeout: busyTimeout)
    }
  }
}
