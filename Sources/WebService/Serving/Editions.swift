import Foundation
import Logging
import Matching
import ServiceLifecycle
import Storage
import SupplyDemand
import Synchronization
import Workbench

/// Publishes editions: the first when the program's knowledge and the store are read, another after each change of
/// records.
actor Editions: Service {
  /// How far the first edition has come.
  enum Readiness: Sendable {
    case loading(String)
    case ready(Edition)
    case failed(String)
  }

  /// What further editions are made from.
  private struct Making {
    let knowledge: Knowledge
    let live: LiveMatcher
  }

  let store: Store
  private nonisolated let published = Mutex(Readiness.loading("knowledge"))
  private nonisolated let work = Mutex(0)
  private let sources: Sources
  private let logger: Logger
  private var making: Making?
  /// Changes when an import is stored or undone.
  private var importMark: [Int] = []
  /// Works out beforehand what the newest edition is asked most.
  private var preparation: Task<Void, Never>?
  private var lastRefresh: Task<Void, any Error>?
  private let applicationReadings = ApplicationReadings()
  /// What was worked out of applications, by the edition with whose records.
  private var applicationAnswers: (edition: Int, known: ApplicationAnswers)?

  /// Where editions come from.
  struct Sources: Sendable {
    let data: DataFolder
    /// What the program knows, when it was read already.
    var knowledge: Knowledge?
    let snapshots: SnapshotFile?
    let embeddings: EmbeddedTexts?
    let cacheByteCount: Int
  }

  init(store: Store, sources: Sources, logger: Logger) {
    self.store = store
    self.sources = sources
    self.logger = logger
  }

  /// Rises when work on records is stored: dispatches, judgments, contacts, progress, imports.
  nonisolated var workNumber: Int { work.withLock { $0 } }

  /// Takes note that work was stored.
  nonisolated func noteWork() { work.withLock { $0 += 1 } }

  /// How far it has come.
  nonisolated var readiness: Readiness { published.withLock { $0 } }

  /// The records as they are served now.
  ///
  /// - Throws: `Problem` while there are none yet.
  nonisolated var current: Edition {
    get throws(Problem) {
      switch readiness {
      case .loading(let progress): throw .loading(progress)
      case .ready(let edition): return edition
      case .failed(let reason): throw .failedToLoad(reason)
      }
    }
  }

  /// Makes the first edition, and stays until the service stops: another process may import into the store too.
  func run() async throws {
    await load()
    await cancelWhenGracefulShutdown {
      while !Task.isCancelled {
        do {
          try await Task.sleep(for: Self.watchInterval)
          try await self.takeForeignImports()
        } catch is CancellationError {
          return
        } catch {
          self.logger.error("can't look for imports", metadata: ["reason": "\(error)"])
        }
      }
    }
  }

  /// How often the store is asked for imports of another process.
  private static let watchInterval = Duration.seconds(3)

  private func takeForeignImports() async throws {
    let imports = try store.imports()
    let mark = [imports.count, imports.last?.number ?? 0, imports.count { $0.undoneAt != nil }]
    guard mark != importMark else { return }
    let isFirst = importMark.isEmpty
    importMark = mark
    if isFirst { return }
    try await refresh()
    noteWork()
  }

  /// Makes the first edition.
  func load() async {
    do {
      let start = ContinuousClock.now
      let knowledge = if let known = sources.knowledge { known } else { try await Knowledge.load(sources.data) }
      publish(.loading("records"))
      let records = try store.records()
      publish(.loading("index of \(records.count) records"))
      let edition = await edition(of: records, knowledge: knowledge)
      logger.info(
        "ready",
        metadata: [
          "records": "\(records.count)", "seconds": "\((ContinuousClock.now - start) / .seconds(1))",
          "bytes": "\(edition.answers.matcher.indexByteCount)",
        ])
    } catch {
      logger.critical("can't load", metadata: ["reason": "\(error)"])
      publish(.failed("\(error)"))
    }
  }

  /// Brings the served records up to the store's. When it returns, `current` has them.
  func refresh() async throws {
    // One after the other: each begins with what the one before has published.
    let previous = lastRefresh
    let refresh = Task {
      _ = await previous?.result
      try await takeRecords()
    }
    lastRefresh = refresh
    try await refresh.value
  }

  private func takeRecords() async throws {
    guard let making, case .ready(let edition) = readiness else { return }
    let records = try store.records()
    guard records != edition.records else { return }
    guard records.cities == edition.records.cities else {
      _ = await self.edition(of: records, knowledge: making.knowledge)
      return
    }
    await making.live.apply(RecordChanges(from: edition.records, to: records))
    publish(
      Answers(workspace: edition.answers.workspace.replacing(records), matcher: making.live.current),
      number: edition.number + 1)
  }

  /// What reads files into the store.
  ///
  /// - Parameter kind: What the files are; nil to find out.
  /// - Returns: The importer.
  /// - Throws: `Problem` before the program's knowledge is read; `WorkbenchError` when some is missing.
  func importer(of kind: RecordKind?) throws -> ListImporter {
    guard let making else { throw Problem.loading("knowledge") }
    return try ListImporter(knowledge: making.knowledge, store: store, kind: kind)
  }

  /// What takes applications in and checks them by the records as they are served now.
  ///
  /// - Throws: `Problem` before the program's knowledge is read, `StorageError`.
  func applicationOffice() throws -> ApplicationOffice {
    guard let making else { throw Problem.loading("knowledge") }
    return try ApplicationOffice(
      store: store, known: applicationAnswers(of: try current), knowledge: making.knowledge,
      readings: applicationReadings)
  }

  private func applicationAnswers(of edition: Edition) -> ApplicationAnswers {
    if let kept = applicationAnswers, kept.edition == edition.number { return kept.known }
    let known = ApplicationAnswers(edition.answers)
    applicationAnswers = (edition.number, known)
    return known
  }

  /// Builds an edition from nothing and publishes it.
  private func edition(of records: Records, knowledge: Knowledge) async -> Edition {
    let workspace = Workspace(records: records, knowledge: knowledge, snapshots: sources.snapshots)
    let matcher = await workspace.matcher(embeddings: sources.embeddings)
    making = Making(knowledge: knowledge, live: LiveMatcher(matcher))
    var number = 1
    if case .ready(let edition) = readiness { number = edition.number + 1 }
    return publish(Answers(workspace: workspace, matcher: matcher), number: number)
  }

  @discardableResult private func publish(_ answers: Answers, number: Int) -> Edition {
    let edition = Edition(number: number, answers: answers, cacheByteCount: sources.cacheByteCount)
    publish(.ready(edition))
    preparation?.cancel()
    preparation = Task(priority: .utility) {
      await edition.prepare()
      // Who asks for one that can't be read is told.
      try? await applicationOffice().prepare()
    }
    return edition
  }

  private func publish(_ readiness: Readiness) {
    let old = published.withLock { published in
      defer { published = readiness }
      return published
    }
    _ = consume old
  }
}
