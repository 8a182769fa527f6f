internal import Foundation
internal import GRDB
public import SupplyDemand

extension Store {
  /// Takes an application in as a draft.
  ///
  /// - Parameters:
  ///   - application: What was read of it.
  ///   - kind: The project; nil when it can't be told.
  ///   - document: The file's bytes, at least one.
  ///   - moment: Now in China.
  ///   - time: Now, in seconds since 1970-01-01 00:00 UTC.
  ///   - actor: Who takes it in, and handles it if it is an account of a unit; nil for the command line.
  /// - Returns: The application as it is stored.
  /// - Throws: `StorageError`, `refused` when a value may not stand there; then nothing has changed.
  @discardableResult
  public func addApplication(
    _ application: Application, kind: ProjectKind?, document: [UInt8], on moment: LocalMoment, at time: Int,
    by actor: Account?
  ) throws(StorageError) -> KeptApplication {
    try write { database in
      let handler = actor.flatMap { $0.role == .team ? $0.id : nil }
      try database.change(
        """
        INSERT INTO application (
          file, kind, form, unit, credit_code, title, document, state, handler, created_at, created_by)
        VALUES (?, ?, ?, ?, ?, ?, ?, 'draft', ?, ?, ?)
        """,
        application.columns(kind) + [Data(document), handler?.stored, time, actor?.id.stored],
        of: AuditSubject("applications"))
      let number = Int(database.lastInsertedRowID)
      try database.note(.draft, of: number, on: moment, note: "", at: time, by: actor?.id)
      try database.audit(.applicationAdded, .application(number), at: time, by: actor?.id)
      return try database.application(number)
    }
  }

  /// Replaces the file of an application that is still written: a draft, or one that was returned.
  ///
  /// - Parameters:
  ///   - number: The application's number.
  ///   - application: What was read of the new file.
  ///   - kind: The project; nil when it can't be told.
  ///   - document: The new file's bytes, at least one.
  ///   - time: Now, in seconds since 1970-01-01 00:00 UTC.
  ///   - actor: Who replaces it; nil for the command line.
  /// - Returns: The application as it is stored now.
  /// - Throws: `StorageError`, `notFound` without such an application, `refused` when it was handed in; then nothing has
  ///   changed.
  @discardableResult
  public func replaceApplication(
    _ number: Int, with application: Application, kind: ProjectKind?, document: [UInt8], at time: Int,
    by actor: Account.ID?
  ) throws(StorageError) -> KeptApplication {
    try write { database in
      let before = try database.application(number)
      guard [.draft, .registered, .accountReady, .returned].contains(before.state) else {
        throw StorageError.refused(.application(number), constraint: "it was handed in; return it first")
      }
      try database.change(
        """
        UPDATE application
        SET file = ?, kind = ?, form = ?, unit = ?, credit_code = ?, title = ?, document = ?,
          revision = revision + 1
        WHERE id = ?
        """, application.columns(kind) + [Data(document), number], of: .application(number))
      try database.audit(.applicationReplaced, .application(number), at: time, by: actor)
      return try database.application(number)
    }
  }

  /// Moves an application to a state. Whether it may go there is the caller's to know; that it is still where the caller saw
  /// it is checked.
  ///
  /// - Parameters:
  ///   - number: The application's number.
  ///   - from: Where the caller saw it.
  ///   - state: Where it goes.
  ///   - moment: When that was, in China.
  ///   - note: What is said of it.
  ///   - time: Now, in seconds since 1970-01-01 00:00 UTC.
  ///   - actor: Who moves it; nil for the command line.
  /// - Returns: The application as it is stored now.
  /// - Throws: `StorageError`, `notFound` without such an application, `refused` when somebody else has moved it; then
  ///   nothing has changed.
  @discardableResult
  public func moveApplication(
    _ number: Int, from: ApplicationState, to state: ApplicationState, on moment: LocalMoment, note: String,
    at time: Int, by actor: Account.ID?
  ) throws(StorageError) -> KeptApplication {
    try write { database in
      let before = try database.application(number)
      guard before.state == from else {
        throw StorageError.refused(.application(number), constraint: "it is \(before.state.rawValue) by now")
      }
      try database.change(
        "UPDATE application SET state = ? WHERE id = ?", [state.rawValue, number], of: .application(number))
      try database.note(state, of: number, on: moment, note: note, at: time, by: actor)
      try database.audit(
        .applicationMoved, .application(number), "from=\(from.rawValue) to=\(state.rawValue)", at: time, by: actor)
      return try database.application(number)
    }
  }

  /// Says who handles an application (变更经办人, 附件6).
  ///
  /// - Throws: `StorageError`, `notFound` without such an application, `refused` without such an account.
  @discardableResult
  public func handOverApplication(
    _ number: Int, to handler: Account.ID?, at time: Int, by actor: Account.ID?
  ) throws(StorageError) -> KeptApplication {
    try write { database in
      _ = try database.application(number)
      try database.change(
        "UPDATE application SET handler = ? WHERE id = ?", [handler?.stored, number], of: .application(number))
      try database.audit(
        .applicationHandedOver, .application(number), "handler=\(handler.map(\.text) ?? "")", at: time, by: actor)
      return try database.application(number)
    }
  }

  /// The applications that are kept, by number.
  ///
  /// - Throws: `StorageError` when the store can't be read.
  public func applications() throws(StorageError) -> [KeptApplication] {
    try read { try $0.rows(KeptApplication.self, order: "id") }
  }

  /// The application of a number; nil when there is none.
  ///
  /// - Throws: `StorageError` when the store can't be read.
  public func application(_ number: Int) throws(StorageError) -> KeptApplication? {
    try read { try $0.row(KeptApplication.self, Condition("id = ?", number)) }
  }

  /// The steps of an application, the first first.
  ///
  /// - Throws: `StorageError` when the store can't be read.
  public func steps(ofApplication number: Int) throws(StorageError) -> [ApplicationStep] {
    try read { try $0.rows(ApplicationStep.self, Condition("application = ?", number), order: "id") }
  }

  /// The bytes of an application's file; nil when there is no such application.
  ///
  /// - Throws: `StorageError` when the store can't be read.
  public func document(ofApplication number: Int) throws(StorageError) -> [UInt8]? {
    try read { try $0.row(ApplicationDocument.self, Condition("id = ?", number))?.bytes }
  }
}

extension Database {
  /// The application of a number.
  ///
  /// - Throws: `StorageError.notFound`.
  fileprivate func application(_ number: Int) throws -> KeptApplication {
    guard let application = try row(KeptApplication.self, Condition("id = ?", number)) else {
      throw StorageError.notFound(.application(number))
    }
    return application
  }

  fileprivate func note(
    _ state: ApplicationState, of number: Int, on moment: LocalMoment, note: String, at time: Int,
    by actor: Account.ID?
  ) throws {
    try change(
      "INSERT INTO application_step (application, state, moment, note, noted_by, noted_at) VALUES (?, ?, ?, ?, ?, ?)",
      [number, state.rawValue, moment.description, note, actor?.stored, time], of: .application(number))
  }
}

extension Application {
  /// What the columns file, kind, form, unit, credit code and title hold.
  fileprivate func columns(_ kind: ProjectKind?) -> [(any DatabaseValueConvertible)?] {
    [
      file, kind?.rawValue, form.rawValue, unit?.plain ?? "",
      self[.creditCode]?.plain.filter { !$0.isWhitespace } ?? "",
      title?.text ?? "",
    ]
  }
}
