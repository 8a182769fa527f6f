internal import Foundation
internal import GRDB

/// The bytes of an upload.
struct UploadedBytes: ReadableRow {
  static let table = "upload"
  static let columns = ["id", "bytes"]

  let bytes: [UInt8]

  init(_ row: Row) {
    bytes = Array(row[1] as Data)
  }
}
