internal import GRDB
internal import SupplyDemand

extension StorageError {
  /// What `error`, thrown while working on the store at `path`, means.
  init(_ error: any Error, path: String, busyTimeout: Double) {
    if let error = error as? StorageError {
      self = error
      return
    }
    if let damage = error as? DamagedRow {
      self = .damaged(path: path, place: damage.place)
      return
    }
    guard let error = error as? DatabaseError else {
      // GRDB throws nothing else; the type's name holds no data.
      self = .failed(path: path, code: 1, message: String(describing: type(of: error)))
      return
    }
    switch error.resultCode {
    case .SQLITE_CANTOPEN, .SQLITE_PERM:
      self = .cannotOpen(
        path: path, reason: "\(error.message ?? "no message"), code \(error.extendedResultCode.rawValue)")
    case .SQLITE_NOTADB: self = .notADatabase(path: path)
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy(path: path, seconds: busyTimeout)
    case .SQLITE_READONLY: self = .readOnly(path: path)
    case .SQLITE_FULL: self = .diskFull(path: path)
    case .SQLITE_CORRUPT: self = .damaged(path: path, place: error.message ?? "")
    default:
      self = .failed(path: path, code: Int(error.extendedResultCode.rawValue), message: error.message ?? "")
    }
  }
}
