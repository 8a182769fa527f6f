internal import GRDB
public import SupplyDemand

extension Store {
  /// Dispatches a demand to a team or an expert. Whether there are such records is the caller's to know.
  ///
  /// - Parameters:
  ///   - demand: The demand.
  ///   - assignee: The team or the expert to answer it.
  ///   - handler: Who takes care of it; nil when nobody is named.
  ///   - day: The day by which it is to be done; nil when none is set.
  ///   - note: What there is to say.
  ///   - time: Now, in seconds since 1970-01-01 00:00 UTC.
  ///   - actor: Who dispatches it.
  /// - Returns: The dispatch, open.
  /// - Throws: `StorageError`, `refused` when the assignee is of another kind or there is no such account; then nothing
  ///   has changed.
  @discardableResult
  public func addDispatch(
    of demand: Demand.ID, to assignee: RecordReference, handler: Account.ID? = nil, dueOn day: CalendarDate? = nil,
    note: String = "", at time: Int, by actor: Account.ID
  ) throws(StorageError) -> Dispatch {
    try write { database in
      let status = Dispatch.Status.open
      let subject = AuditSubject.record(RecordReference(.demands, demand.text))
      try database.change(
        """
        INSERT INTO dispatch (demand, assignee_kind, assignee, handler, due_on, status, note, created_at, created_by,
          changed_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        [
          demand.stored, assignee.kind.rawValue, assignee.id.stored, handler?.stored, day?.description, status.rawValue,
          note, time, actor.stored, time,
        ], of: subject)
      let number = Int(database.lastInsertedRowID)
      try database.audit(
        .dispatchAdded, .dispatch(number), "demand=\(subject) assignee=\(AuditSubject.record(assignee))", at: time,
        by: actor)
      return Dispatch(
        number: number, demand: demand, assignee: assignee, handler: handler, dueOn: day, status: status, note: note,
        createdAt: time, createdBy: actor, changedAt: time)
    }
  }

  /// Changes a dispatch's handler, due day, status or note. When `change` changes none of them, nothing is written.
  ///
  /// - Parameters:
  ///   - number: The dispatch's number.
  ///   - time: Now, in seconds since 1970-01-01 00:00 UTC.
  ///   - actor: Who changes it.
  ///   - change: Changes the dispatch as it is stored.
  /// - Returns: The dispatch as it is stored now.
  /// - Throws: `StorageError`, `notFound` without such a dispatch, `refused` when a value may not stand there; then
  ///   nothing has changed.
  @discardableResult
  public func changeDispatch(
    _ number: Int, at time: Int, by actor: Account.ID, _ change: (inout Dispatch) -> Void
  ) throws(StorageError) -> Dispatch {
    try write { database in
      let condition = Condition("id = ?", number)
      guard let before = try database.row(Dispatch.self, condition) else {
        throw StorageError.notFound(.dispatch(number))
      }
      var dispatch = before
      change(&dispatch)
      let changes = Self.changes(from: before, to: dispatch)
      if changes.isEmpty { return before }
      try database.change(
        "UPDATE dispatch SET handler = ?, due_on = ?, status = ?, note = ?, changed_at = ? WHERE id = ?",
        [
          dispatch.handler?.stored, dispatch.dueOn?.description, dispatch.status.rawValue, dispatch.note, time, number,
        ], of: .dispatch(number))
      try database.audit(.dispatchChanged, .dispatch(number), changes, at: time, by: actor)
      return try database.row(Dispatch.self, condition) ?? before
    }
  }

  /// What has changed; texts that people have written aren't repeated.
  private static func changes(from before: Dispatch, to dispatch: Dispatch) -> String {
    var changes: [String] = []
    if before.handler != dispatch.handler { changes.append("handler=\(dispatch.handler?.text ?? "none")") }
    if before.dueOn != dispatch.dueOn { changes.append("due-on=\(dispatch.dueOn?.description ?? "none")") }
    if before.status != dispatch.status { changes.append("status=\(dispatch.status.rawValue)") }
    if before.note != dispatch.note { changes.append("note") }
    return changes.joined(separator: " ")
  }

  /// The dispatch of a number; nil when there is none.
  ///
  /// - Throws: `StorageError` when the store can't be read.
  public func dispatch(_ number: Int) throws(StorageError) -> Dispatch? {
    try read { try $0.row(Dispatch.self, Condition("id = ?", number)) }
  }

  /// The dispatches.
  ///
  /// - Parameters:
  ///   - demand: Only those of this demand; nil for all.
  ///   - assignee: Only those to this team or expert; nil for all.
  ///   - handler: Only those that this account takes care of; nil for all.
  /// - Returns: The dispatches by their numbers.
  /// - Throws: `StorageError` when the store can't be read.
  public func dispatches(
    of demand: Demand.ID? = nil, to assignee: RecordReference? = nil, handler: Account.ID? = nil
  ) throws(StorageError) -> [Dispatch] {
    let condition = Condition()
      .and("demand = ?", demand?.stored)
      .and("assignee = ?", assignee?.id.stored)
      .and("assignee_kind = ?", assignee?.kind.rawValue)
      .and("handler = ?", handler?.stored)
    return try read { try $0.rows(Dispatch.self, condition, order: "id") }
  }
}
