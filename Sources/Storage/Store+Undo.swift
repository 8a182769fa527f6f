public import SupplyDemand

extension Store {
  /// Undoes the last import that stands: records and findings are again what they were before it, and it is marked as
  /// undone. Undoing again undoes the import before. What is needed is kept for the last 10 imports.
  ///
  /// - Parameters:
  ///   - number: Undo only when that import is the last that stands: somebody else may have imported since it was shown.
  ///     Nil for whichever it is.
  ///   - time: Now, in seconds since 1970-01-01 00:00 UTC.
  ///   - actor: Who undoes it; nil when nobody is logged in.
  /// - Returns: What has been brought back; nil when no import stands, what the last one replaced isn't kept any more,
  ///   or the last one isn't `number`. Then nothing has changed.
  /// - Throws: `StorageError`; then nothing has changed.
  public func undoLastImport(
    _ number: Int? = nil, at time: Int, by actor: Account.ID?
  ) throws(StorageError) -> UndoneImport? {
    try write { try ImportReversal($0, expecting: number)?.write(at: time, by: actor) }
  }
}
