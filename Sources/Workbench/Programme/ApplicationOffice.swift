internal import Programme
internal import Reporting
public import Storage
public import SupplyDemand

/// Takes applications in, keeps them, checks them against one another and moves them along.
public struct ApplicationOffice: Sendable {
  let store: Store
  private let desk: ApplicationDesk
  let answers: Answers
  private let flow: ApplicationFlow
  private let readings: ApplicationReadings

  /// An office of a store.
  ///
  /// - Parameters:
  ///   - store: Where the applications are.
  ///   - answers: What is known of cities, industries and records.
  ///   - knowledge: The notice and the societies.
  ///   - readings: What was read of the stored files before.
  /// - Throws: `StorageError` when the store can't be read.
  public init(
    store: Store, answers: Answers, knowledge: Knowledge, readings: ApplicationReadings = ApplicationReadings()
  ) throws(StorageError) {
    self.store = store
    self.readings = readings
    self.answers = answers
    let teams = Set(answers.workspace.records.teams.map(\.name))
    desk = ApplicationDesk(
      answers: answers, knowledge: knowledge, units: try store.units(), sanctions: try store.sanctions(),
      teams: teams.isEmpty ? nil : teams)
    flow = ApplicationFlow(notice: knowledge.notice)
  }

  // MARK: Taking in

  /// Takes a file in as a draft.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - time: Now, in seconds since 1970-01-01 00:00 UTC.
  ///   - actor: Who takes it in; nil for the command line.
  /// - Returns: The application as it is stored.
  /// - Throws: `WorkbenchError.notAnApplication` for a file that is none, `StorageError`; then nothing has changed.
  public func take(_ file: ListFile, at time: Int, by actor: Account?) async throws -> KeptApplication {
    let (application, kind, bytes) = try await read(file)
    guard let moment = LocalMoment(secondsSince1970: time) else {
      throw WorkbenchError.unplannable("the clock is wrong")
    }
    return try store.addApplication(application, kind: kind, document: bytes, on: moment, at: time, by: actor)
  }

  /// Replaces the file of an application that wasn't handed in, or was returned.
  ///
  /// - Throws: As `take`, and `StorageError` when it was handed in.
  public func replace(
    _ number: Int, with file: ListFile, at time: Int, by actor: Account.ID?
  ) async throws -> KeptApplication {
    let (application, kind, bytes) = try await read(file)
    return try store.replaceApplication(number, with: application, kind: kind, document: bytes, at: time, by: actor)
  }

  private func read(_ file: ListFile) async throws -> (Application, ProjectKind?, [UInt8]) {
    let read = try await desk.read(file)
    guard let application = read.application else {
      throw WorkbenchError.notAnApplication(file.name, reason: read.problem)
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

  /// One stored application, checked against all others.
  ///
  /// - Returns: The application's own findings; those that the others alone have are left out.
  public func checked(_ application: KeptApplication) async throws -> CheckedApplications {
    await desk.check(try await read([application]), against: try await others(than: application))
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
      ? try await checked(application).findings.count { $0.severity == .fatal } : 0
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
