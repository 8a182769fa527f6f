import Foundation
import GRDB
import SupplyDemand
import TestSupport
import Testing

@testable import Storage

struct StoreEmbeddingsTests {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.path("store.sqlite")
  }

  @Test func `vectors are read back equal, also by another store`() throws {
    let vectors: [String: [Float]] = ["a": [0.6, -0.8], "b": [1, .leastNonzeroMagnitude, .greatestFiniteMagnitude]]
    try Store(path: path).addEmbeddings(vectors, model: "m", role: .query)
    #expect(try Store(path: path).embeddings(["b", "c", "a"], model: "m", role: .query) == vectors)
  }

  @Test func `models and roles are told apart`() throws {
    let store = try Store(path: path)
    try store.addEmbeddings(["a": [1, 0]], model: "m", role: .query)
    try store.addEmbeddings(["a": [0, 1]], model: "m", role: .passage)
    #expect(try store.embeddings(["a"], model: "m", role: .query) == ["a": [1, 0]])
    #expect(try store.embeddings(["a"], model: "m", role: .passage) == ["a": [0, 1]])
    #expect(try store.embeddings(["a"], model: "n", role: .query).isEmpty)
  }

  @Test func `a later vector takes the place of the stored one`() throws {
    let store = try Store(path: path)
    try store.addEmbeddings(["a": [1, 0], "b": [1, 0]], model: "m", role: .query)
    try store.addEmbeddings(["a": [0, 1, 0]], model: "m", role: .query)
    #expect(try store.embeddings(["a", "b"], model: "m", role: .query) == ["a": [0, 1, 0], "b": [1, 0]])
  }

  @Test func `a batch that can't be written whole isn't written at all`() throws {
    let store = try Store(path: path)
    #expect(throws: StorageError.self) {
      try store.addEmbeddings(["a": [1, 0], "": [1, 0]], model: "m", role: .query)
    }
    #expect(try store.embeddings(["a"], model: "m", role: .query).isEmpty)
  }

  @Test func `components are numbers of 32 bits, the lowest byte first`() throws {
    try Store(path: path).addEmbeddings(["a": [1, -2]], model: "m", role: .query)
    let bytes = try DatabaseQueue(path: path).read { try Data.fetchOne($0, sql: "SELECT vector FROM embedding") }
    #expect(bytes == Data([0, 0, 0x80, 0x3F, 0, 0, 0, 0xC0]))
  }

  @Test(arguments: ["", "00", "0000803F00", "0000C07F", "0000803F0000807F"])
  func `a damaged vector counts as absent`(bytes: String) throws {
    let store = try Store(path: path)
    try store.addEmbeddings(["a": [1, 0], "b": [0, 1]], model: "m", role: .query)
    try DatabaseQueue(path: path).write {
      try $0.execute(sql: "UPDATE embedding SET vector = x'\(bytes)' WHERE content_hash = 'a'")
    }
    #expect(try store.embeddings(["a", "b"], model: "m", role: .query) == ["b": [0, 1]])
  }
}
