internal import Foundation
internal import GRDB

extension Store {
  /// Copies the store, as the last finished transaction left it, into a new file. Others may read and write meanwhile.
  ///
  /// - Parameter target: Where the copy goes; its folder must exist, and nothing may be there yet.
  /// - Throws: `StorageError`, `fileExists` when there is something already; then no copy is left behind.
  public func backup(to target: String) throws(StorageError) {
    if FileManager.default.fileExists(atPath: target) { throw .fileExists(path: target) }
    do {
      try copy(to: DatabaseQueue(path: target))
    } catch {
      try? FileManager.default.removeItem(atPath: target)
      throw StorageError(error, path: target, busyTimeout: 0)
    }
  }
}
