import Foundation
import Testing

@testable import Embeddings

struct ServerAddressTests {
  @Test(arguments: [
    "http://h:1", "http://h:1/", "http://h:1/v1", "http://h:1/v1/", "http://h:1/v1/embeddings",
    " http://h:1/v1/embeddings/ ",
  ])
  func `a server is found with or without the end of its path`(text: String) throws {
    let address = try ServerAddress(text)
    #expect(address.embeddings.absoluteString == "http://h:1/v1/embeddings")
    #expect(address.models.absoluteString == "http://h:1/v1/models")
  }

  @Test func `a path before the end is kept`() throws {
    #expect(try ServerAddress("https://h/api/v3/embeddings").models.absoluteString == "https://h/api/v3/models")
    #expect(try ServerAddress("https://h/proxy").models.absoluteString == "https://h/proxy/v1/models")
  }

  @Test(arguments: ["", "127.0.0.1:8000", "localhost", "ftp://h", "http://", "http:///v1", "http://h?x", "http://h#x"])
  func `anything else is refused`(text: String) {
    #expect(throws: EmbeddingsError.invalidAddress(text)) { try ServerAddress(text) }
  }

  @Test func `a password is refused and not shown`() {
    #expect(throws: EmbeddingsError.invalidAddress("http://h/v1")) { try ServerAddress("http://me:secret@h/v1") }
  }
}
