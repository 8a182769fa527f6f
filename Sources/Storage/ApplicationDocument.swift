internal import Foundation
internal import GRDB

/// The bytes of an application's file.
struct ApplicationDocument: ReadableRow {
  static let table = "application"
  static let columns = ["id", "document"]

  let bytes: [UInt8]

  init(_ row: Row) {
    bytes = Array(row[1] as Data)
  }
}
