import Foundation
import Hummingbird
import HummingbirdCore
import Logging
import Metrics
import NIOCore
import Reporting
import ServiceLifecycle
public import Storage
public import Workbench

/// The web service: pages for people, an API for programs. The only place where its parts meet.
public struct MatchingService: Sendable {
  private let configuration: ServiceConfiguration
  let editions: Editions
  private let pages: PageRenderer
  private let help: HelpController
  private let files: StaticFiles
  let accounts: Accounts
  private let metrics: ExpositionRegistry
  private let logger: Logger

  /// The version of the program and of the API's document.
  public static let version = "0.1.0"

  /// A service over a store.
  ///
  /// - Parameters:
  ///   - configuration: How it is run.
  ///   - store: Where the records are.
  ///   - data: What the program knows.
  ///   - snapshots: Where the index is kept; nil to build it at every start.
  ///   - embeddings: Where a neural model's vectors come from; nil to do without.
  ///   - clock: What time it is.
  /// - Throws: `WorkbenchError` when a file of the data folder is missing, an error that says which when a template is damaged.
  public init(
    _ configuration: ServiceConfiguration, store: Store, data: DataFolder, snapshots: SnapshotFile? = nil,
    embeddings: EmbeddedTexts? = nil, clock: ServiceClock = .system
  ) throws {
    try self.init(
      configuration, store: store, data: data, knowledge: nil, snapshots: snapshots, embeddings: embeddings,
      clock: clock)
  }

  /// A service with knowledge that was read already.
  init(
    _ configuration: ServiceConfiguration, store: Store, data: DataFolder, knowledge: Knowledge?,
    snapshots: SnapshotFile?, embeddings: EmbeddedTexts?, clock: ServiceClock
  ) throws {
    self.configuration = configuration
    metrics = ExpositionRegistry()
    logger = Logger(label: "duijie") { StreamLogHandler.standardError(label: $0) }
    accounts = Accounts(store: store, clock: clock, allowsPublicRead: configuration.allowsPublicRead)
    files = try StaticFiles(data)
    pages = try PageRenderer(data, files: files)
    help = try HelpController(data, renderer: pages)
    editions = Editions(
      store: store,
      sources: Editions.Sources(
        data: data, knowledge: knowledge, snapshots: snapshots, embeddings: embeddings,
        cacheByteCount: configuration.cacheByteCount),
      logger: logger)
  }

  /// Serves until the process is asked to stop; requests that have begun are finished. Once in a process.
  public func run() async throws {
    MetricsSystem.bootstrap(metrics)
    if let first = try await accounts.prepare() { Self.announce(first) }
    try await application(services: [editions]).runService()
  }

  /// Shows the first administrator's password: on the terminal, not in the log, and never again.
  private static func announce(_ first: (loginName: String, password: String)) {
    let text = """
      The store has no accounts yet. An administrator was added; choose another password at the first login.
      首次启动，已建立管理员账号；首次登录须修改密码。
        login name 登录名: \(first.loginName)
        password   密码:   \(first.password)

      """
    FileHandle.standardError.write(Data(text.utf8))
  }

  /// The application without services: the first edition has to be loaded by `load()`.
  func application(services: [any Service] = []) -> some ApplicationProtocol {
    let router = Router(context: ServiceContext.self, options: .autoGenerateHeadEndpoints)
    router.add(middleware: RequestLogMiddleware())
    router.add(middleware: MetricsMiddleware())
    router.add(middleware: GzipMiddleware())
    router.add(middleware: SecurityHeadersMiddleware())
    router.add(middleware: ProblemMiddleware(pages: pages))
    router.add(middleware: VisitorMiddleware(accounts: accounts, isBehindProxy: configuration.isBehindProxy))
    let gate = WorkGate(
      width: configuration.workWidth ?? ProcessInfo.processInfo.activeProcessorCount,
      lineLength: configuration.workLineLength)
    HealthController(editions: editions, metrics: metrics).addRoutes(to: router)
    files.addRoutes(to: router)
    let pages = PageService(editions: editions, gate: gate, renderer: pages, clock: accounts.clock)
    help.addRoutes(to: router)
    HomeController(pages: pages, clock: accounts.clock).addRoutes(to: router)
    CityController(pages: pages, clock: accounts.clock).addRoutes(to: router)
    SearchController(pages: pages).addRoutes(to: router)
    MatchController(pages: pages).addRoutes(to: router)
    JudgmentController(pages: pages, clock: accounts.clock).addRoutes(to: router)
    TeamController(pages: pages, clock: accounts.clock).addRoutes(to: router)
    TeamWorkController(pages: pages, clock: accounts.clock).addRoutes(to: router)
    DemandController(pages: pages, clock: accounts.clock).addRoutes(to: router)
    PlanController(pages: pages, clock: accounts.clock).addRoutes(to: router)
    ApplicationController(pages: pages, clock: accounts.clock, byteLimit: configuration.bodyByteLimit)
      .addRoutes(to: router)
    SanctionController(pages: pages, clock: accounts.clock, byteLimit: configuration.bodyByteLimit)
      .addRoutes(to: router)
    UnitController(pages: pages, clock: accounts.clock).addRoutes(to: router)
    ImportController(pages: pages, clock: accounts.clock, byteLimit: configuration.bodyByteLimit).addRoutes(to: router)
    AdminController(pages: pages, accounts: accounts).addRoutes(to: router)
    RecordController(pages: pages).addRoutes(to: router)
    BankController(pages: pages).addRoutes(to: router)
    GapController(pages: pages, clock: accounts.clock).addRoutes(to: router)
    AccountController(
      accounts: accounts, renderer: self.pages, cookie: SessionCookie(isSecure: configuration.isBehindProxy)
    ).addRoutes(to: router)
    APIController(
      editions: editions, gate: gate, clock: accounts.clock, fileByteLimit: configuration.bodyByteLimit,
      document: CachedAnswer(OpenAPIDocument(operations: Operations.all, version: Self.version).json.text)
    ).addRoutes(to: router)
    router.refuseOtherMethods()
    return Application(
      router: router,
      server: .http1(
        configuration: .init(
          idleTimeout: .seconds(Int64(configuration.idleSeconds)),
          httpDecoderConfiguration: .init(
            maxHeaderFieldSize: 16 << 10, maxHeaderListSize: 32 << 10, maxHeaderFieldCount: 100))),
      configuration: ApplicationConfiguration(
        address: .hostname(configuration.host, port: configuration.port), serverName: "duijie", backlog: 1024,
        availableConnectionsDelegate: MaximumAvailableConnections(configuration.connectionLimit, logger: logger)),
      services: services,
      onServerRunning: { [logger, configuration] channel in
        let port = channel.localAddress?.port ?? configuration.port
        logger.info("listening", metadata: ["address": "http://\(configuration.host):\(port)/"])
      },
      logger: logger)
  }

  /// Makes the first edition.
  func load() async { await editions.load() }
}
