internal import GRDB
public import SupplyDemand

extension Store {
  /// Reports what a team has done of an obligation. Whether there are such a team and obligation is the caller's to know.
  ///
  /// - Parameters:
  ///   - team: The team.
  ///   - obligation: The obligation's key in the rules, never empty.
  ///   - amount: How many, 1 or more.
  ///   - note: The evidence.
  ///   - time: Now, in seconds since 1970-01-01 00:00 UTC.
  ///   - actor: Who reports it.
  /// - Returns: The progress, not confirmed.
  /// - Throws: `StorageError`, `refused` when a value may not stand there; then nothing has changed.
  @discardableResult
  public func addProgress(
    of team: ServiceTeam.ID, obligation: String, amount: Int, note: String = "", at time: Int, by actor: Account.ID
  ) throws(StorageError) -> ObligationProgress {
    try write { database in
      let subject = AuditSubject.record(RecordReference(.teams, team.text))
      try database.change(
        "INSERT INTO progress (team, obligation, amount, note, reported_by, reported_at) VALUES (?, ?, ?, ?, ?, ?)",
        [team.stored, obligation, amount, note, actor.stored, time], of: subject)
      let number = Int(database.lastInsertedRowID)
      try database.audit(
        .progressAdded, .progress(number), "team=\(subject) obligation=\(obligation) amount=\(amount)", at: time,
        by: actor)
      return ObligationProgress(
        number: number, team: team, obligation: obligation, amount: amount, note: note, reportedBy: actor,
        reportedAt: time)
    }
  }

  /// Confirms reported progress for the platform. What is confirmed stays as it was confirmed first.
  ///
  /// - Parameters:
  ///   - number: The progress's number.
  ///   - time: Now, in seconds since 1970-01-01 00:00 UTC.
  ///   - actor: Who confirms it.
  /// - Returns: The progress as it is stored now.
  /// - Throws: `StorageError`, `notFound` without such progress; then nothing has changed.
  @discardableResult
  public func confirmProgress(
    _ number: Int, at time: Int, by actor: Account.ID
  ) throws(StorageError) -> ObligationProgress {
    try write { database in
      let condition = Condition("id = ?", number)
      guard let before = try database.row(ObligationProgress.self, condition) else {
        throw StorageError.notFound(.progress(number))
      }
      if before.isConfirmed { return before }
      try database.change(
        "UPDATE progress SET confirmed_by = ?, confirmed_at = ? WHERE id = ?", [actor.stored, time, number],
        of: .progress(number))
      try database.audit(.progressConfirmed, .progress(number), at: time, by: actor)
      return try database.row(ObligationProgress.self, condition) ?? before
    }
  }

  /// Reported progress, confirmed or not.
  ///
  /// - Parameters:
  ///   - team: Only that of this team; nil for all.
  ///   - obligation: Only that with this obligation; nil for all.
  /// - Returns: The progress by its numbers.
  /// - Throws: `StorageError` when the store can't be read.
  public func progress(
    of team: ServiceTeam.ID? = nil, obligation: String? = nil
  ) throws(StorageError) -> [ObligationProgress] {
    let condition = Condition().and("team = ?", team?.stored).and("obligation = ?", obligation)
    return try read { try $0.rows(ObligationProgress.self, condition, order: "id") }
  }
}
