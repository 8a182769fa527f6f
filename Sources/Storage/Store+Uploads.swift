internal import Foundation
internal import GRDB
public import SupplyDemand

extension Store {
  /// Keeps an uploaded file until it is accepted (`apply(_:accepting:)`) or dropped.
  ///
  /// - Parameters:
  ///   - id: The upload's identity; new.
  ///   - file: The file's name, without its folders.
  ///   - kind: What it is to be imported as; nil when that is still to be found out.
  ///   - bytes: The file's bytes; may be empty.
  ///   - time: Now, in seconds since 1970-01-01 00:00 UTC.
  ///   - actor: Who uploads it.
  /// - Returns: The upload.
  /// - Throws: `StorageError`, `refused` when a value may not stand there; then nothing has changed.
  @discardableResult
  public func addUpload(
    _ id: Upload.ID, file: String, kind: RecordKind?, bytes: [UInt8], at time: Int, by actor: Account.ID
  ) throws(StorageError) -> Upload {
    try write { database in
      try database.change(
        "INSERT INTO upload (id, file, kind, uploaded_by, uploaded_at, bytes) VALUES (?, ?, ?, ?, ?, ?)",
        [id.stored, file, kind?.rawValue, actor.stored, time, Data(bytes)], of: .upload(id))
      let detail = "kind=\(kind?.rawValue ?? "unknown") size=\(bytes.count)"
      try database.audit(.uploadAdded, .upload(id), detail, at: time, by: actor)
      return Upload(id: id, file: file, kind: kind, size: bytes.count, uploadedBy: actor, uploadedAt: time)
    }
  }

  /// The uploads that wait, in the order they were uploaded.
  ///
  /// - Throws: `StorageError` when the store can't be read.
  public func uploads() throws(StorageError) -> [Upload] {
    try read { try $0.rows(Upload.self, order: "uploaded_at, id") }
  }

  /// The upload of an identity; nil when there is none, or none any more.
  ///
  /// - Throws: `StorageError` when the store can't be read.
  public func upload(_ id: Upload.ID) throws(StorageError) -> Upload? {
    try read { try $0.row(Upload.self, Condition("id = ?", id.stored)) }
  }

  /// The bytes of an upload; nil when there is none, or none any more.
  ///
  /// - Throws: `StorageError` when the store can't be read.
  public func bytes(of id: Upload.ID) throws(StorageError) -> [UInt8]? {
    let condition = Condition("id = ?", id.stored)
    return try read { try $0.row(UploadedBytes.self, condition)?.bytes }
  }

  /// Drops an upload: it isn't imported.
  ///
  /// - Parameters:
  ///   - id: The upload.
  ///   - time: Now, in seconds since 1970-01-01 00:00 UTC.
  ///   - actor: Who drops it; nil for the system.
  /// - Throws: `StorageError`, `notFound` without such an upload; then nothing has changed.
  public func dropUpload(_ id: Upload.ID, at time: Int, by actor: Account.ID?) throws(StorageError) {
    try write { database in
      try database.takeUpload(id)
      try database.audit(.uploadDropped, .upload(id), at: time, by: actor)
    }
  }
}

extension Database {
  /// Deletes an upload that is accepted or dropped.
  func takeUpload(_ id: Upload.ID) throws {
    try change("DELETE FROM upload WHERE id = ?", [id.stored], of: .upload(id))
    if changesCount == 0 { throw StorageError.notFound(.upload(id)) }
  }
}
