import Foundation
import SupplyDemand
import TestSupport
import Testing

@testable import Storage

struct StoreUploadsTests {
  private let folder: TemporaryFolder
  private let store: Store
  private let start = SampleAccounts.start
  private let admin = Account.ID("a")
  private let staff = Account.ID("s")
  private let id = Upload.ID("u1")

  init() throws {
    folder = try TemporaryFolder()
    store = try Store(path: folder.path("store.sqlite"))
    try SampleAccounts.add(to: store)
  }

  @Test func `an upload and its bytes are read back equal`() throws {
    let bytes = (0...255).map { UInt8($0) }
    let upload = try store.addUpload(id, file: "成果.csv", kind: .achievements, bytes: bytes, at: start, by: staff)
    let expected = Upload(
      id: id, file: "成果.csv", kind: .achievements, size: 256, uploadedBy: staff, uploadedAt: start)
    #expect(upload == expected)
    #expect(try store.upload(id) == expected)
    #expect(try store.bytes(of: id) == bytes)
  }

  @Test func `an empty file of unknown kind may wait`() throws {
    let upload = try store.addUpload(id, file: "", kind: nil, bytes: [], at: start, by: staff)
    #expect(try store.uploads() == [upload])
    #expect(try store.bytes(of: id) == [])
  }

  @Test func `uploads are listed in the order they came`() throws {
    try store.addUpload(Upload.ID("b"), file: "1", kind: nil, bytes: [1], at: start, by: staff)
    try store.addUpload(Upload.ID("c"), file: "2", kind: nil, bytes: [1, 2], at: start + 2, by: staff)
    try store.addUpload(Upload.ID("a"), file: "3", kind: nil, bytes: [], at: start + 1, by: staff)
    #expect(try store.uploads().map(\.file) == ["1", "3", "2"])
    #expect(try store.uploads().map(\.size) == [1, 0, 2])
  }

  @Test func `a dropped upload is gone`() throws {
    try store.addUpload(id, file: "1", kind: nil, bytes: [1], at: start, by: staff)
    try store.dropUpload(id, at: start, by: admin)
    #expect(try store.upload(id) == nil)
    #expect(try store.bytes(of: id) == nil)
    #expect(throws: StorageError.notFound(.upload(id))) { try store.dropUpload(id, at: start, by: admin) }
    #expect(try store.auditEntries(subject: .upload(id), limit: 9).map(\.action) == [.uploadDropped, .uploadAdded])
  }

  @Test func `an accepted upload is gone with the import`() throws {
    try store.addUpload(id, file: "list.csv", kind: .achievements, bytes: [1], at: start, by: staff)
    _ = try store.apply(SampleLists.achievements(["一"]), accepting: id)
    #expect(try store.uploads().isEmpty)
    #expect(try store.records().achievements.count == 1)
    let entry = try #require(try store.auditEntries(action: .importApplied, limit: 1).first)
    #expect(entry.detail == "kind=achievements added=1 updated=0 unchanged=0 removed=0 left-out=1 upload=u1")
  }

  @Test func `an upload is accepted once`() throws {
    try store.addUpload(id, file: "list.csv", kind: .achievements, bytes: [1], at: start, by: staff)
    _ = try store.apply(SampleLists.achievements(["一"]), accepting: id)
    #expect(throws: StorageError.notFound(.upload(id))) {
      try store.apply(SampleLists.achievements(["二"], hash: "2"), accepting: id)
    }
    #expect(try store.records().achievements.map(\.title) == ["一"])
  }

  @Test func `an upload of what is stored already waits no longer either`() throws {
    _ = try store.apply(SampleLists.achievements(["一"]))
    try store.addUpload(id, file: "list.csv", kind: .achievements, bytes: [1], at: start, by: staff)
    #expect(try store.apply(SampleLists.achievements(["一"]), accepting: id).changesNoRecord)
    #expect(try store.uploads().isEmpty)
    #expect(try store.imports().count == 1)
    #expect(try store.auditEntries(subject: .upload(id), limit: 1).map(\.detail) == ["stored-already"])
  }

  @Test func `an import that fails leaves its upload waiting`() throws {
    try store.addUpload(id, file: "list.csv", kind: .achievements, bytes: [1], at: start, by: staff)
    #expect(throws: StorageError.self) { try store.apply(SampleLists.achievements(["二\0三"]), accepting: id) }
    #expect(try store.uploads().count == 1)
  }

  @Test(arguments: SampleAccounts.awkwardTexts) func `texts are stored as they are`(text: String) throws {
    let upload = try store.addUpload(
      Upload.ID(text), file: text, kind: nil, bytes: Array(text.utf8), at: start, by: staff)
    #expect(try store.upload(Upload.ID(text)) == upload)
    #expect(try store.bytes(of: Upload.ID(text)) == Array(text.utf8))
  }
}
