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
public struct MatchingService {
  private let configuration: ServiceConfiguration
  private let editions: Editions
  private let pages: PageRenderer
  private let files: StaticFiles
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
  /// - Throws: `WorkbenchError` when a file of the data folder is missing, an error that says which when a template is damaged.
  public init(
    _ configuration: ServiceConfiguration, store: Store, data: DataFolder, snapshots: SnapshotFile? = nil,
    embeddings: EmbeddedTexts? = nil
  ) throws {
    self.configuration = configuration
    metrics = ExpositionRegistry()
    logger = Logger(label: "duijie") { StreamLogHandler.standardError(label: $0) }
    files = try StaticFiles(data)
    pages = try PageRenderer(data, files: files)
    editions = Editions(
      store: store,
      sources: Editions.Sources(
        data: data, snapshots: snapshots, embeddings: embeddings, cacheByteCount: configuration.cacheByteCount),
      logger: logger)
  }

  /// Serves until the process is asked to stop; requests that have begun are finished. Once in a process.
  public func run() async throws {
    MetricsSystem.bootstrap(metrics)
    try await application(services: [editions]).runService()
  }

  /// The application without services: the first edition has to be loaded by `load()`.
  func application(services: [any Service] = []) -> some ApplicationProtocol {
    let router = Router(context: ServiceContext.self, options: .autoGenerateHeadEndpoints)
    router.add(middleware: RequestLogMiddleware())
    router.add(middleware: MetricsMiddleware())
    router.add(middleware: GzipMiddleware())
    router.add(middleware: SecurityHeadersMiddleware())
    router.add(middleware: ProblemMiddleware(pages: pages))
    router.add(middleware: VisitorMiddleware(allowsPublicRead: configuration.allowsPublicRead))
    let gate = WorkGate(width: configuration.workWidth, lineLength: configuration.workLineLength)
    HealthController(editions: editions, metrics: metrics).addRoutes(to: router)
    files.addRoutes(to: router)
    let pages = PageService(editions: editions, gate: gate, renderer: pages)
    CityController(pages: pages).addRoutes(to: router)
    APIController(
      editions: editions, gate: gate,
      document: CachedAnswer(OpenAPIDocument(operations: Operations.all, version: Self.version).json.text)
    ).addRoutes(to: router)
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
