import ArgumentParser
import Embeddings
import TestSupport
import Testing

@testable import duijie

struct EmbeddingsOptionsTests {
  @Test func `an address gives an endpoint`() throws {
    let options = try EmbeddingsOptions.parse(["--embeddings", "http://127.0.0.1:8000/v1"])
    #expect(try options.endpoint()?.address == "http://127.0.0.1:8000/v1/embeddings")
    #expect(try options.texts(keptIn: nil) != nil)
  }

  @Test func `an empty address gives none`() throws {
    #expect(try EmbeddingsOptions.parse(["--embeddings", ""]).endpoint() == nil)
  }

  @Test func `what is no address is a misuse`() {
    let error = #expect(throws: (any Error).self) { try EmbeddingsOptions.parse(["--embeddings", "localhost"]) }
    #expect(error.map { EmbeddingsOptions.exitCode(for: $0) } == .validationFailure)
    #expect(error.map { EmbeddingsOptions.message(for: $0).contains("http://127.0.0.1:8000") } == true)
  }
}
