internal import GRDB
public import SupplyDemand

extension Store {
  /// Keeps a plan.
  ///
  /// - Parameters:
  ///   - name: What people call it.
  ///   - scenario: The scenario as JSON.
  ///   - supply: What serves.
  ///   - receivers: Who is served.
  ///   - pairs: Who serves whom.
  ///   - value: What the objective reached.
  ///   - bound: What no plan could pass.
  ///   - time: Now, in seconds since 1970-01-01 00:00 UTC.
  ///   - actor: Who keeps it; nil for the command line.
  /// - Returns: The plan, not applied.
  /// - Throws: `StorageError`, `refused` when a value may not stand there; then nothing has changed.
  @discardableResult
  public func addPlan(
    named name: String, scenario: String, of supply: SupplyKind, for receivers: PlanScenario.Receivers,
    pairs: [PlanScenario.Partners], value: Double, bound: Double, at time: Int, by actor: Account.ID?
  ) throws(StorageError) -> KeptPlan {
    try write { database in
      try database.change(
        """
        INSERT INTO plan (name, scenario, supply_kind, receivers, pairs, value, bound, created_at, created_by)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        [
          name, scenario, supply.rawValue, receivers.rawValue,
          ListText.encoded(pairs.flatMap { [$0.supplier, $0.receiver] }), value, bound, time, actor?.stored,
        ], of: AuditSubject("plans"))
      let number = Int(database.lastInsertedRowID)
      try database.audit(
        .planKept, .plan(number), "supply=\(supply.rawValue) receivers=\(receivers.rawValue) pairs=\(pairs.count)",
        at: time, by: actor)
      return KeptPlan(
        number: number, name: name, scenario: scenario, supply: supply, receivers: receivers, pairs: pairs,
        value: value,
        bound: bound, createdAt: time, createdBy: actor, appliedAt: nil)
    }
  }

  /// The plans that are kept, the newest first.
  ///
  /// - Throws: `StorageError` when the store can't be read.
  public func plans() throws(StorageError) -> [KeptPlan] {
    try read { try $0.rows(KeptPlan.self, order: "id DESC") }
  }

  /// The plan of a number; nil when there is none.
  ///
  /// - Throws: `StorageError` when the store can't be read.
  public func plan(_ number: Int) throws(StorageError) -> KeptPlan? {
    try read { try $0.row(KeptPlan.self, Condition("id = ?", number)) }
  }

  /// Applies a plan, all of it or nothing: it holds from now on in place of the one for the same supply and receivers.
  /// Somebody's plan of teams or experts for demands dispatches each pair that isn't dispatched yet.
  ///
  /// - Parameters:
  ///   - number: The plan's number.
  ///   - time: Now, in seconds since 1970-01-01 00:00 UTC.
  ///   - actor: Who applies it; nil for the command line.
  /// - Returns: The plan as it is stored now.
  /// - Throws: `StorageError`, `notFound` without such a plan, `refused` when somebody it names isn't there any more, with
  ///   their identities; then nothing has changed.
  @discardableResult
  public func applyPlan(_ number: Int, at time: Int, by actor: Account.ID?) throws(StorageError) -> KeptPlan {
    try write { database in
      let condition = Condition("id = ?", number)
      guard let plan = try database.row(KeptPlan.self, condition) else { throw StorageError.notFound(.plan(number)) }
      let missing = try database.missingMembers(of: plan)
      guard missing.isEmpty else {
        throw StorageError.refused(.plan(number), constraint: "not there any more: \(missing.joined(separator: ", "))")
      }
      try database.change(
        "UPDATE plan SET applied_at = NULL WHERE supply_kind = ? AND receivers = ? AND applied_at IS NOT NULL",
        [plan.supply.rawValue, plan.receivers.rawValue], of: .plan(number))
      try database.change("UPDATE plan SET applied_at = ? WHERE id = ?", [time, number], of: .plan(number))
      var count = 0
      if let actor, plan.receivers == .demands, plan.supply.isOfPeople {
        for pair in plan.pairs where try database.dispatch(pair, plan.supply, at: time, by: actor) { count += 1 }
      }
      try database.audit(
        .planApplied, .plan(number), "pairs=\(plan.pairs.count) dispatches=\(count)", at: time, by: actor)
      return try database.row(KeptPlan.self, condition) ?? plan
    }
  }

  /// Drops a plan that doesn't hold.
  ///
  /// - Throws: `StorageError`, `notFound` without such a plan, `refused` when it holds.
  public func dropPlan(_ number: Int, at time: Int, by actor: Account.ID?) throws(StorageError) {
    try write { database in
      guard let plan = try database.row(KeptPlan.self, Condition("id = ?", number)) else {
        throw StorageError.notFound(.plan(number))
      }
      guard plan.appliedAt == nil else {
        throw StorageError.refused(.plan(number), constraint: "it is applied; apply another one first")
      }
      try database.change("DELETE FROM plan WHERE id = ?", [number], of: .plan(number))
      try database.audit(.planDropped, .plan(number), "pairs=\(plan.pairs.count)", at: time, by: actor)
    }
  }
}

extension Database {
  /// The members of a plan that have no record any more; teams that there aren't yet have none.
  fileprivate func missingMembers(of plan: KeptPlan) throws -> [String] {
    let supplyTable =
      switch plan.supply {
      case .teams: "team"
      case .experts: "expert"
      case .achievements: "achievement"
      case .projects: "project"
      case .openSources: "open_source"
      }
    let suppliers = try Set(String.fetchAll(self, sql: "SELECT id FROM \(supplyTable)"))
    let receivers: Set<String> =
      switch plan.receivers {
      case .cities: try Set(Int.fetchAll(self, sql: "SELECT number FROM city").map { String($0) })
      case .needs: try Set(String.fetchAll(self, sql: "SELECT id FROM need"))
      case .demands: try Set(String.fetchAll(self, sql: "SELECT id FROM demand"))
      }
    let missing = plan.pairs.flatMap { pair in
      (suppliers.contains(pair.supplier) ? [] : [pair.supplier])
        + (receivers.contains(pair.receiver) ? [] : [pair.receiver])
    }
    return Set(missing).sorted()
  }

  /// Dispatches a pair of a plan; false when it is dispatched already.
  fileprivate func dispatch(
    _ pair: PlanScenario.Partners, _ supply: SupplyKind, at time: Int, by actor: Account.ID
  ) throws -> Bool {
    let kind = supply.recordKind
    let known = try Int.fetchOne(
      self,
      sql: """
        SELECT count(*) FROM dispatch
        WHERE demand = ? AND assignee_kind = ? AND assignee = ? AND status IN ('open', 'accepted', 'done')
        """, arguments: [pair.receiver, kind.rawValue, pair.supplier])
    guard known == 0 else { return false }
    try change(
      """
      INSERT INTO dispatch (demand, assignee_kind, assignee, status, note, created_at, created_by, changed_at)
      VALUES (?, ?, ?, 'open', '', ?, ?, ?)
      """, [pair.receiver, kind.rawValue, pair.supplier, time, actor.stored, time], of: AuditSubject("plans"))
    let subject = AuditSubject.record(RecordReference(.demands, pair.receiver))
    try audit(
      .dispatchAdded, .dispatch(Int(lastInsertedRowID)),
      "demand=\(subject) assignee=\(AuditSubject.record(RecordReference(kind, pair.supplier)))", at: time, by: actor)
    return true
  }
}
