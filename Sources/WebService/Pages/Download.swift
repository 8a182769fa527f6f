import HTTPTypes
import Hummingbird
import Reporting

/// Files that a browser saves.
enum Download {
  /// A table as CSV, with the byte order mark by which spreadsheets know UTF-8.
  static func csv(_ table: TextTable, named name: String) -> Response {
    response(ByteBuffer(string: "\u{FEFF}" + table.csv), type: "text/csv; charset=utf-8", name: "\(name).csv")
  }

  /// A workbook.
  static func xlsx(_ workbook: Workbook, named name: String) throws -> Response {
    response(
      ByteBuffer(bytes: try workbook.bytes()),
      type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", name: "\(name).xlsx")
  }

  /// A document of Word.
  static func docx(_ report: WordReport, named name: String) throws -> Response {
    docx(try report.bytes(in: .zh), named: name)
  }

  /// The bytes of a document of Word.
  static func docx(_ bytes: [UInt8], named name: String) -> Response {
    response(
      ByteBuffer(bytes: bytes),
      type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document", name: "\(name).docx")
  }

  /// Any file.
  static func response(_ bytes: ByteBuffer, type: String, name: String) -> Response {
    Response(
      status: .ok,
      headers: [
        .contentType: type, .cacheControl: "private, no-cache",
        .contentDisposition: "attachment; filename*=UTF-8''\(QueryItems.encoded(name))",
      ], body: ResponseBody(byteBuffer: bytes))
  }
}
