internal import ChineseText
internal import Foundation
internal import Ingestion
internal import Programme
internal import Reporting
public import SupplyDemand

/// Reads applications and checks them by the notice.
public struct ApplicationDesk: Sendable {
  /// How many files are read at a time.
  private static let width = max(1, ProcessInfo.processInfo.activeProcessorCount)

  private let surroundings: KnownSurroundings
  private let notice: Notice
  private let societies: Set<String>
  private let units: [KnownUnit]
  private let boilerplate: [String]
  private let reader: ApplicationReader
  private let sanctions: [Sanction]?
  private let teams: Set<String>?

  /// A desk.
  ///
  /// - Parameters:
  ///   - surroundings: What is known of cities and industries.
  ///   - knowledge: The notice and the societies.
  ///   - wordMargin: By which share texts may be too long with a warning; nil for the notice's own.
  ///   - units: The units that staff keep, with their codes and other names.
  ///   - sanctions: The sanctions of units; nil when no list of them is at hand.
  ///   - teams: The names of the registered teams; nil when they aren't known.
  init(
    surroundings: KnownSurroundings, knowledge: Knowledge, wordMargin: Double? = nil, units: [KnownUnit] = [],
    sanctions: [Sanction]? = nil, teams: Set<String>? = nil
  ) {
    self.surroundings = surroundings
    var notice = knowledge.notice
    if let wordMargin { notice.wordMargin = wordMargin }
    self.notice = notice
    self.sanctions = sanctions
    self.teams = teams
    societies = knowledge.societies
    self.units = units
    boilerplate = knowledge.noticeSentences
    reader = ApplicationReader(notice: notice)
  }

  /// Reads files, several at a time.
  ///
  /// - Parameter files: The files.
  /// - Returns: What each is, in the order of the files.
  /// - Throws: `WorkbenchError.unreadableFile` for a file that isn't there.
  public func read(_ files: [ListFile]) async throws -> [ReadApplication] {
    try await withThrowingTaskGroup(of: (Int, ReadApplication).self) { group in
      var read: [ReadApplication?] = files.map { _ in nil }
      var next = 0
      func add() {
        guard next < files.count else { return }
        let (index, file) = (next, files[next])
        next += 1
        group.addTask { (index, try await self.read(file)) }
      }
      for _ in 0..<Self.width { add() }
      while let (index, result) = try await group.next() {
        read[index] = result
        add()
      }
      return read.compactMap { $0 }
    }
  }

  /// Reads one file.
  ///
  /// - Throws: `WorkbenchError.unreadableFile`.
  public func read(_ file: ListFile) async throws(WorkbenchError) -> ReadApplication {
    let bytes = try file.bytes()
    do {
      return ReadApplication(
        file: file.name, application: try await reader.application(bytes, file: file.name), problem: nil)
    } catch {
      return ReadApplication(file: file.name, application: nil, problem: error.words)
    }
  }

  /// The project that an application is for; nil when that can't be told.
  public func kind(of application: Application) async -> ProjectKind? {
    await checker(of: [application]).kind(of: application)
  }

  /// Checks applications, each alone and all against one another.
  ///
  /// - Parameters:
  ///   - read: The applications.
  ///   - others: Applications that aren't to be told of, but against which these are checked.
  /// - Returns: What concerns `read`, and what a person has to check of all.
  public func check(_ read: [ReadApplication], against others: [Application] = []) async -> CheckedApplications {
    let applications = read.compactMap(\.application)
    let checker = await checker(of: applications)
    var findings: [NoticeFinding] = []
    for item in read {
      if let application = item.application {
        findings += checker.findings(in: application)
      } else {
        findings += checker.notAForm(item.file, because: item.problem.map { [$0.zh, $0.en] } ?? [])
      }
    }
    // What two share is told of the later one.
    let files = Set(read.map(\.file))
    findings += checker.findings(across: others + applications).filter {
      $0.location.file.isEmpty || files.contains($0.location.file)
    }
    let subjects = read.map { item in
      NoticeReport.Subject(
        file: item.file, kind: item.application.flatMap(checker.kind), unit: item.application?.unit?.text ?? "",
        name: item.application?.title?.text ?? "")
    }
    return CheckedApplications(
      applications: applications, findings: findings, notice: notice.number, subjects: subjects)
  }

  /// What checks `applications` alone, and them and `others` together.
  private func checker(of applications: [Application], _ others: [Application] = []) async -> NoticeChecker {
    NoticeChecker(
      notice: notice,
      surroundings: await surroundings.surroundings(
        notice, directions: NoticeChecker.directions(in: applications), societies: societies, units: units,
        boilerplate: boilerplate, sanctions: sanctions, teams: teams),
      applications: others + applications)
  }
}
