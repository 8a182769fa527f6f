public import SupplyDemand

extension Store {
  /// Keeps a judgment, in place of an earlier one of the same need, supply and person; the audit trail remembers that.
  ///
  /// - Parameter judgment: The judgment.
  /// - Throws: `StorageError`, `refused` when the supply is of a kind that serves no need or there is no such account;
  ///   then nothing has changed.
  public func addJudgment(_ judgment: RelevanceJudgment) throws(StorageError) {
    try write { database in
      let supply = judgment.supply
      try database.change(
        """
        INSERT INTO judgment (need, supply_kind, supply, judged_by, label, is_relevant, note, judged_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (need, supply_kind, supply, judged_by) DO UPDATE
        SET label = excluded.label, is_relevant = excluded.is_relevant, note = excluded.note,
          judged_at = excluded.judged_at
        """,
        [
          judgment.need.stored, supply.kind.rawValue, supply.id.stored, judgment.judgedBy.stored, judgment.label,
          judgment.isRelevant, judgment.note, judgment.judgedAt,
        ], of: .need(judgment.need))
      try database.audit(
        .judgmentAdded, .need(judgment.need),
        "supply=\(AuditSubject.record(supply)) relevant=\(judgment.isRelevant)", at: judgment.judgedAt,
        by: judgment.judgedBy)
    }
  }

  /// The judgments.
  ///
  /// - Parameters:
  ///   - need: Only those of this need; nil for all.
  ///   - account: Only those of this person; nil for all.
  /// - Returns: The judgments by need, supply and person.
  /// - Throws: `StorageError` when the store can't be read.
  public func judgments(
    of need: IndustryNeed.ID? = nil, by account: Account.ID? = nil
  ) throws(StorageError) -> [RelevanceJudgment] {
    let condition = Condition().and("need = ?", need?.stored).and("judged_by = ?", account?.stored)
    return try read {
      try $0.rows(RelevanceJudgment.self, condition, order: "need, supply_kind, supply, judged_by")
    }
  }
}
