import Foundation
import SupplyDemand
import TestSupport
import Testing

@testable import Storage

struct StoreBackupTests {
  private let folder: TemporaryFolder
  private let store: Store

  init() throws {
    folder = try TemporaryFolder()
    store = try Store(path: folder.path("store.sqlite"))
    _ = try store.apply(SampleLists.achievements(["一", "二"]))
  }

  @Test func `a backup is a store of its own`() throws {
    let target = folder.path("backup.sqlite")
    try store.backup(to: target)
    let contents = try StoreContents(of: store)
    _ = try store.apply(SampleLists.achievements(["三"], hash: "2"))
    #expect(try StoreContents(of: try Store(path: target)) == contents)
    #expect(try Store(path: target).imports().count == 1)
  }

  @Test func `a backup is made while somebody writes, without what isn't finished`() throws {
    let target = folder.path("backup.sqlite")
    _ = try store.apply(SampleLists.achievements(["三"], hash: "2")) { _ in try store.backup(to: target) }
    #expect(try Store(path: target).records().achievements.map(\.title) == ["一", "二"])
  }

  @Test func `what is there already is left as it is`() throws {
    let target = folder.path("backup.sqlite")
    try Data("mine".utf8).write(to: URL(filePath: target))
    #expect(throws: StorageError.fileExists(path: target)) { try store.backup(to: target) }
    #expect(try Data(contentsOf: URL(filePath: target)) == Data("mine".utf8))
  }

  @Test func `a missing folder is named`() throws {
    let target = folder.path("nowhere/backup.sqlite")
    let refusal = StorageError.cannotOpen(path: target, reason: "unable to open database file, code 14")
    #expect(throws: refusal) { try store.backup(to: target) }
  }
}
