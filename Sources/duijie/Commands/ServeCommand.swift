import ArgumentParser
import WebService
import Workbench

/// `duijie serve`.
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve", abstract: "Serves pages and an API over HTTP.",
    discussion: """
      Pages are at /, the API at /api/v1 with its description at /api/v1/openapi.json. /health says that the service \
      lives, /ready that it can answer, /metrics has numbers for Prometheus. An interrupt or SIGTERM stops it when the \
      requests that have begun are finished.
      """)

  @Option(help: "The address to listen on.")
  var host = "127.0.0.1"

  @Option(help: "The port to listen on; 0 for any free one.")
  var port = 8080

  @Flag(help: "Let everybody read without an account; personal data stays masked.")
  var publicRead = false

  @Flag(
    help:
      "A proxy that speaks HTTPS stands before the service: send cookies over HTTPS only, trust its X-Forwarded-For.")
  var behindProxy = false

  @OptionGroup var store: StoreOptions
  @OptionGroup var embeddings: EmbeddingsOptions

  func validate() throws {
    guard (0...65_535).contains(port) else { throw ValidationError("--port wants a number from 0 to 65535.") }
  }

  func run() async throws {
    try await reportingFailures {
      let configuration = ServiceConfiguration(
        host: host, port: port, allowsPublicRead: publicRead, isBehindProxy: behindProxy)
      let store = try store.open()
      try await MatchingService(
        configuration, store: store, data: try DataFolder.find(), snapshots: self.store.snapshots(),
        embeddings: try embeddings.texts(keptIn: store)
      ).run()
    }
  }
}
