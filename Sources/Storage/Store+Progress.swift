internal import GRDB
public import SupplyDemand

extension Store {
  /// Reports what a team has done of an obligation. Whether there are such a team and obligation is the caller's to know.
  ///
  /// - Parameters:
  ///   - team: The team.
  ///   - obligation: The obligation's key in the rules, never empty.
  ///   - amount: How many, 1 or more.
  ///   - note: What is said of it; for an offset the reason, never empty.
  ///   - isOffset: Whether something great makes up for what wasn't done.
  ///   - evidence: What shows it.
  ///   - time: Now, in seconds since 1970-01-01 00:00 UTC.
  ///   - actor: Who reports it.
  /// - Returns: The progress, not confirmed.
  /// - Throws: `StorageError`, `refused` when a value may not stand there; then nothing has changed.
  @discardableResult
  public func addProgress(
    of team: ServiceTeam.ID, obligation: String, amount: Int, note: String = "",
    isOffset: Bool = false, evidence: ProgressEvidence? = nil, at time: Int, by actor: Account.ID
  ) throws(StorageError) -> ObligationProgress {
    try write { database in
      let subject = AuditSubject.record(RecordReference(.teams, team.text))
      if isOffset, note.isEmpty { throw StorageError.refused(subject, constraint: "an offset needs a reason") }
      try database.change(
        """
        INSERT INTO progress (
          team, obligation, amount, note, reported_by, reported_at, is_offset, evidence_kind, evidence_day,
          evidence_parties, evidence_amount, evidence_link)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        [
          team.stored, obligation, amount, note, actor.stored, time, isOffset, evidence?.kind.rawValue,
          evidence?.day?.description, evidence?.parties ?? "", evidence?.amount, evidence?.link ?? "",
        ], of: subject)
      let number = Int(database.lastInsertedRowID)
      try database.audit(
        .progressAdded, .progress(number),
        "team=\(subject) obligation=\(obligation) amount=\(amount)" + (isOffset ? " offset" : ""), at: time,
        by: actor)
      return ObligationProgress(
        number: number, team: team, obligation: obligation, amount: amount, note: note,
        isOffset: isOffset, evidence: evidence, reportedBy: actor,
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
