import ArgumentParser
import Embeddings
import Foundation
import Storage
import Workbench

/// Which neural model is asked for vectors, if any.
struct EmbeddingsOptions: ParsableArguments {
  @Option(
    name: .customLong("embeddings"),
    help: ArgumentHelp(
      "The address of a neural model's server with /v1/embeddings (default: $DUIJIE_EMBEDDINGS, else none).",
      discussion: """
        The model is $DUIJIE_EMBEDDINGS_MODEL, else the first one of the server; $DUIJIE_EMBEDDINGS_KEY is sent as a key. \
        An empty address turns it off.
        """,
      valueName: "url"))
  var url: String?

  func validate() throws {
    do throws(EmbeddingsError) {
      _ = try endpoint()
    } catch {
      throw ValidationError(error.description)
    }
  }

  /// The endpoint; nil when none was chosen.
  func endpoint() throws(EmbeddingsError) -> EmbeddingsEndpoint? {
    let environment = ProcessInfo.processInfo.environment
    guard let url = url ?? environment["DUIJIE_EMBEDDINGS"], !url.isEmpty else { return nil }
    return try EmbeddingsEndpoint(
      url: url, model: environment["DUIJIE_EMBEDDINGS_MODEL"], key: environment["DUIJIE_EMBEDDINGS_KEY"])
  }

  /// What gets texts their vectors, and keeps them in `store`; nil when no endpoint was chosen.
  func texts(keptIn store: Store?) throws(EmbeddingsError) -> EmbeddedTexts? {
    try endpoint().map { endpoint in
      let line = ProgressLine()
      return EmbeddedTexts(
        endpoint: endpoint, store: store,
        warn: { warning in
          line.clear()
          StandardError.write(warning)
        },
        progress: { done, total in
          done == total ? line.clear() : line.show(Double(done) / Double(total), "\(done)/\(total) embeddings")
        })
    }
  }
}
