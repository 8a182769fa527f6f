internal import Programme
internal import Reporting
public import Storage
public import SupplyDemand

/// Takes applications in, keeps them, checks them against one another and moves them along.
public struct ApplicationOffice: Sendable {
  let store: Store
  private let desk: ApplicationDesk
  let known: ApplicationAnswers
  private let sanctions: [Sanction]?
  private let flow: ApplicationFlow
  private let readings: ApplicationReadings

  /// An office of a store.
  ///
  /// - Parameters:
  ///   - store: Where the applications are.
  ///   - known: What is known of cities, industries and records, and was worked out of applications by it before.
  ///   - knowledge: The notice and the societies.
  ///   - readings: What was read of the stored files before.
  /// - Throws: `StorageError` when the store can't be read.
  public init(
    store: Store, known: ApplicationAnswers, knowledge: Knowledge, readings: ApplicationReadings = ApplicationReadings()
  ) throws(StorageError) {
    self.store = store
    self.readings = readings
    self.known = known
    sanctions = try store.sanctions()
    let teams = Set(known.answers.workspace.records.teams.map(\.name))
    desk = ApplicationDesk(
      surroundings: known.surroundings, knowledge: knowledge, sanctions: sanctions,
      teams: teams.isEmpty ? nil : teams)
    flow = ApplicationFlow(notice: knowledge.notice)
  }

  var answers: Answers { known.answers }

  // MARK: Taking in

  /// Takes files in as drafts.
  ///
  /// - Parameters:
  ///   - files: The files.
  ///   - time: Now, in seconds since 1970-01-01 00:00 UTC.
  ///   - actor: Who takes them in; nil for the command line.
  /// - Returns: The applications as they are stored, in the order of the files.
  /// - Throws: `WorkbenchError.notAnApplication` for a file that is none, `foreignApplication` when a unit's account hands in
  ///   another unit's; then nothing has changed. `StorageError`.
  public func take(_ files: [ListFile], at time: Int, by actor: Account?) async throws -> [KeptApplication] {
    guard let moment = LocalMoment(secondsSince1970: time) else {
      throw WorkbenchError.unplannable("the clock is wrong")
    }
    var read: [(application: Application, kind: ProjectKind?, bytes: [UInt8])] = []
    for file in files { read.append(try await self.read(file, for: actor)) }
    return try read.map { item in
      try store.addApplication(
        item.application, kind: item.kind, document: item.bytes, on: moment, at: time, by: actor)
    }
  }

  /// Replaces the file of an application that wasn't handed in, or was returned.
  ///
  /// - Throws: As `take`, and `StorageError` when it was handed in.
  public func replace(
    _ number: Int, with file: ListFile, at time: Int, by actor: Account?
  ) async throws -> KeptApplication {
    let (application, kind, bytes) = try await read(file, for: actor)
    return try store.replaceApplication(
      number, with: application, kind: kind, document: bytes, at: time, by: actor?.id)
  }

  private func read(_ file: ListFile, for actor: Account?) async throws -> (Application, ProjectKind?, [UInt8]) {
    let read = try await desk.read(file)
    guard let application = read.application else {
      throw WorkbenchError.notAnApplication(file.name, reason: read.problem)
    }
    // Who sees an application is told by its unit (附件6).
    let unit = application.unit?.text ?? ""
    if let actor, actor.role == .team, unit.isEmpty || unit != actor.unit {
      throw WorkbenchError.foreignApplication(file.name, unit: unit, own: actor.unit)
    }
    return (application, await desk.kind(of: application), try file.bytes())
  }

  // MARK: Checking

  /// What was read of stored applications, the withdrawn left out, each named by its number.
  func read(_ kept: [KeptApplication]) async throws -> [ReadApplication] {
    var all: [ReadApplication] = []
    for item in kept {
      if let found = readings[item] {
        all.append(found)
        continue
      }
      let bytes = try store.document(ofApplication: item.number) ?? []
      let read = try await desk.read(ListFile(name: "\(item.number)-\(item.file)", bytes: bytes))
      readings[item] = read
      all.append(read)
    }
    return all
  }

  /// Files that aren't kept, each checked alone and all against one another.
  public func check(_ files: [ListFile]) async throws -> CheckedApplications {
    await desk.check(try await desk.read(files))
  }

  /// All stored applications that weren't withdrawn or declined, checked.
  public func checked() async throws -> CheckedApplications {
    await desk.check(try await read(try inPlay()))
  }

  /// One stored application, checked against all others that whoever asks may be told of.
  ///
  /// - Parameters:
  ///   - application: The application.
  ///   - account: Who asks; nil for the command line. An account of a unit is told of nothing that other units' have.
  /// - Returns: The application's own findings; those that the others alone have are left out.
  /// - Throws: `StorageError`, `WorkbenchError` when a stored file can't be read.
  public func checked(_ application: KeptApplication, for account: Account?) async throws -> CheckedApplications {
    let unit = account?.role == .team ? account?.unit ?? "" : nil
    let rivals = try inPlay().filter { $0.number != application.number && (unit == nil || $0.unit == unit) }
    let basis = ApplicationAnswers.Basis(
      revisions: ([application] + rivals).map { [$0.number, $0.revision] }, sanctions: sanctions)
    // Reading fails where a file can't be had; checking what was read can't.
    let (own, others) = (try await read([application]), try await read(rivals).compactMap(\.application))
    return await known.checks.value(ApplicationAnswers.Check(application: application.number, unit: unit), by: basis) {
      await desk.check(own, against: others)
    }
  }

  /// Checks all stored applications beforehand, one after the other, until the task is cancelled.
  ///
  /// - Throws: As `checked`.
  public func prepare() async throws {
    for application in try inPlay() where !Task.isCancelled { _ = try await checked(application, for: nil) }
  }

  /// What was read of the stored applications that compete with one.
  func others(than application: KeptApplication) async throws -> [Application] {
    try await read(try inPlay().filter { $0.number != application.number }).compactMap(\.application)
  }

  /// The stored applications that compete: not withdrawn, not declined.
  private func inPlay() throws -> [KeptApplication] {
    try store.applications().filter { $0.state != .withdrawn && $0.state != .declined }
  }

  // MARK: Moving

  /// Where an application can go.
  public func next(for application: KeptApplication) -> [ApplicationState] {
    flow.next(from: application.state, form: application.form)
  }

  /// Moves an application.
  ///
  /// - Parameters:
  ///   - application: The application as the caller saw it.
  ///   - state: Where it goes.
  ///   - moment: When that was, in China.
  ///   - note: What is said of it.
  ///   - time: Now, in seconds since 1970-01-01 00:00 UTC.
  ///   - actor: Who moves it; nil for the command line, which may do what staff may.
  /// - Returns: The application as it is stored now.
  /// - Throws: `WorkbenchError.unmovable` with all obstacles, `StorageError`; then nothing has changed.
  public func move(
    _ application: KeptApplication, to state: ApplicationState, on moment: LocalMoment, note: String, at time: Int,
    by actor: Account?
  ) async throws -> KeptApplication {
    let fatalCount =
      state == .submitted
      ? try await checked(application, for: actor).findings.count { $0.severity == .fatal } : 0
    let obstacles = flow.obstacles(
      to: application, moving: state, at: moment, by: actor?.role ?? .staff,
      after: try store.steps(ofApplication: application.number).last { $0.state != .draft }?.moment,
      fatalCount: fatalCount,
      openObligations: state == .confirmed ? try openObligations(of: application) : [])
    guard obstacles.isEmpty else { throw WorkbenchError.unmovable(obstacles) }
    return try store.moveApplication(
      application.number, from: application.state, to: state, on: moment, note: note, at: time, by: actor?.id)
  }

  /// The names of the obligations of an application's team that the platform hasn't confirmed: all of them for a team that
  /// isn't among the records.
  private func openObligations(of application: KeptApplication) throws -> [String] {
    guard let kind = application.kind else { return [] }
    let all = answers.workspace.notice.obligations(of: kind).filter { $0.isQuality != true }
    guard let team = answers.workspace.records.teams.first(where: { $0.name == application.title }) else {
      return all.map(\.name)
    }
    let progress = try store.progress(of: team.id)
    return ObligationLedger.standings(of: all, progress: progress).filter { !$0.isMet }.map(\.obligation.name)
  }
}
